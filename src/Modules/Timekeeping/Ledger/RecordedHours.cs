using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>Evidence for the key simulator. Common time is left out: it is split by the key itself and would only repeat it.</summary>
sealed class RecordedHours(MitoyenDb db) : IKeyEvidence
{
    public string Label => "temps enregistré, hors temps commun";

    public async Task<IReadOnlyDictionary<AuthorityId, long>> MeasureAsync(DateOnly from, DateOnly toExclusive, CancellationToken cancel = default)
    {
        var lines = await db.Set<TimeEntry>().AsNoTracking().Where(e => e.Principal != null && e.Day >= from && e.Day < toExclusive)
            .Select(e => new { Principal = e.Principal!.Value, e.Minutes }).ToListAsync(cancel);
        return lines.GroupBy(l => l.Principal).ToDictionary(g => g.Key, g => Math.Max(0, g.Sum(l => l.Minutes.Value)));
    }
}
