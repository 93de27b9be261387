using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.CloseMonth;

sealed class CloseMonthHandler(MitoyenDb db, MonthReading reading, CurrentViewer current, PartnershipScope scope, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Month month, CloseMonthForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var closed = (await db.Set<ClosedMonth>().Select(m => m.First).ToListAsync(cancel)).ToHashSet();
        var earliest = await db.Set<TimeEntry>().OrderBy(e => e.Day).Select(e => (DateOnly?)e.Day).FirstOrDefaultAsync(cancel);
        var outcome = ClosedMonth.Close(scope.Required, month, closed, earliest, clock.Today, current.Viewer.Account!.Value, clock.NowAt);
        if (outcome.IsRefused(out var no)) return no;
        if (!form.Anyway && (await reading.ReadAsync(month, cancel)).Incomplete.Count > 0) return new DaysIncomplete();
        db.Add(outcome.Value);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}
