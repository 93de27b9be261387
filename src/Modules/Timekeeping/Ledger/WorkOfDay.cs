using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>What an officer's day holds as far as is known now: its lines, what was added to it after its month was closed, and the corrections of all these.</summary>
sealed class WorkOfDay(MitoyenDb db)
{
    public async Task<Minutes> HeldAsync(AccountId officer, DateOnly day, CancellationToken cancel)
    {
        var lines = await db.Set<TimeEntry>().AsNoTracking()
            .Where(e => e.Officer == officer && e.Corrects == null && (e.WorkedOn == day || (e.WorkedOn == null && e.Day == day))).ToListAsync(cancel);
        var ids = lines.Select(l => (TimeEntryId?)l.Id).ToList();
        var counters = await db.Set<TimeEntry>().AsNoTracking().Where(e => ids.Contains(e.Corrects)).ToListAsync(cancel);
        return lines.Concat(counters).Aggregate(Minutes.Zero, (sum, e) => sum + e.Minutes);
    }
}
