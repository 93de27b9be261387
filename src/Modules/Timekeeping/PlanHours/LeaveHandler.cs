using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.PlanHours;

/// <summary>Enters leave on the worked days of a period, or takes one day of it back.</summary>
sealed class LeaveHandler(MitoyenDb db, CurrentViewer current, PartnershipScope scope)
{
    public async Task<Outcome<int>> HandleAsync(LeaveForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var officer = current.Viewer.Account!.Value;
        var takesBack = !string.IsNullOrEmpty(form.Cancel);
        var first = takesBack ? French.ReadDate(form.Cancel).Value : form.First;
        var last = takesBack ? first : form.Last;
        var month = Month.Of(first).First;
        if (await db.Set<ClosedMonth>().AnyAsync(m => m.First >= month, cancel)) return new HoursOfClosedMonth();

        var there = await db.Set<LeaveDay>().Where(l => l.Officer == officer && l.Day >= first && l.Day <= last).ToListAsync(cancel);
        if (takesBack && there.Count == 0) return new LeaveNotFound();
        db.RemoveRange(takesBack ? there : there.Where(l => !IsSame(l)));
        if (takesBack) return await SaveAsync(1);
        // A key that is removed and added again must leave the database first.
        await db.SaveChangesAsync(cancel);
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(WorkingCalendar.France.IsWorked)
            .Where(d => !there.Exists(l => l.Day == d && IsSame(l))).ToList();
        db.AddRange(days.Select(d => new LeaveDay { PartnershipId = scope.Required, Officer = officer, Day = d, IsHalf = form.Off is not null, Off = form.Off }));
        return await SaveAsync(days.Count);

        bool IsSame(LeaveDay l) => l.IsHalf == (form.Off is not null) && l.Off == form.Off;

        async Task<Outcome<int>> SaveAsync(int count)
        {
            await db.SaveChangesAsync(cancel);
            if (own is not null) await own.CommitAsync(cancel);
            return count;
        }
    }
}
