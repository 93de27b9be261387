using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>Reads what an officer should work over some days.</summary>
sealed class PlanReader(MitoyenDb db)
{
    public async Task<WorkPlan> ReadAsync(AccountId officer, DateOnly from, DateOnly toExclusive, CancellationToken cancel)
    {
        var weeks = await db.Set<OfficerHours>().AsNoTracking().Where(h => h.Officer == officer && h.From < toExclusive).ToListAsync(cancel);
        var leaves = await db.Set<LeaveDay>().AsNoTracking().Where(l => l.Officer == officer && l.Day >= from && l.Day < toExclusive).ToListAsync(cancel);
        return new WorkPlan(new(weeks.Select(w => new Dated<WeekHours>(w.From, w.Week))), leaves.ToDictionary(l => l.Day, l => l.IsHalf), WorkingCalendar.France, leaves.Where(l => l.Off is not null).ToDictionary(l => l.Day, l => l.Off!.Value));
    }
}
