using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>The last combinations that an officer recorded, the newest first; never their durations.</summary>
sealed class RecentWork(MitoyenDb db)
{
    public const int Most = 5;

    /// <summary>Lines read to find five different ones: a person who did the same thing 60 times is offered fewer.</summary>
    const int LinesRead = 60;

    public async Task<IReadOnlyList<Combination>> ReadAsync(AccountId officer, CancellationToken cancel)
    {
        var lines = await db.Set<TimeEntry>().AsNoTracking().Where(e => e.Officer == officer && e.Corrects == null)
            .OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id).Take(LinesRead).ToListAsync(cancel);
        return [.. lines.Select(l => WorkCode.Row(l.Combination)).Distinct().Take(Most)];
    }
}
