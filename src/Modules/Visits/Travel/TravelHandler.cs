using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Travel;

/// <summary>Writes a cell of the matrix, or the two of a way and back.</summary>
sealed class TravelHandler(MitoyenDb db, PartnershipScope scope)
{
    public async Task<Refusal?> HandleAsync(CommuneId from, CommuneId to, Minutes? time, int? metres, bool bothWays, CancellationToken cancel)
    {
        await WriteAsync(from, to, time, metres, cancel);
        if (bothWays) await WriteAsync(to, from, time, metres, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }

    async Task WriteAsync(CommuneId from, CommuneId to, Minutes? time, int? metres, CancellationToken cancel)
    {
        var known = await db.Set<TravelOverride>().SingleOrDefaultAsync(t => t.From == from && t.To == to, cancel);
        if (time is { } minutes)
        {
            if (known is null) db.Add(known = new TravelOverride { PartnershipId = scope.Required, From = from, To = to });
            known.Become(minutes, metres);
        }
        else if (known is not null) db.Remove(known);
    }
}
