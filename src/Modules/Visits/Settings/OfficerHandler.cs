using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Settings;

/// <summary>Writes how an officer goes on the road.</summary>
sealed class OfficerHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(AccountId officer, TypedOfficer typed, int? shownVersion, CancellationToken cancel)
    {
        var rounds = await db.Set<OfficerRounds>().SingleOrDefaultAsync(r => r.Officer == officer, cancel);
        if (rounds is null ? shownVersion is not 0 : rounds.Version != shownVersion) return new StaleForm();
        if (rounds is null) db.Add(rounds = new OfficerRounds { Id = Guid.CreateVersion7(), PartnershipId = scope.Required, Officer = officer });
        rounds.Become(typed.Skills, typed.BusyAddress, typed.Days, clock.NowAt);
        return await db.SaveOrConflictAsync(cancel);
    }
}
