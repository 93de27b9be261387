using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.WeekSheet;

/// <summary>Reads an officer's week: one row a combination, one cell a day.</summary>
sealed class WeekReading(MitoyenDb db, PlanReader plans, CurrentViewer current, LocalClock clock)
{
    /// <summary>Lines of each cell, oldest first; counter-entries stand on their own page.</summary>
    public async Task<ILookup<(Combination Row, DateOnly Day), TimeEntry>> CellsAsync(IsoWeek week, CancellationToken cancel)
    {
        var officer = current.Viewer.Account!.Value;
        var (from, end) = (week.Monday, week.End);
        var lines = await db.Set<TimeEntry>().Where(e => e.Officer == officer && e.Day >= from && e.Day < end && e.Corrects == null && e.WorkedOn == null)
            .OrderBy(e => e.RecordedAt).ThenBy(e => e.Id).ToListAsync(cancel);
        return lines.ToLookup(e => (WorkCode.Row(e.Combination), e.Day));
    }

    public async Task<WeekForm> FormAsync(IsoWeek week, CancellationToken cancel)
    {
        var cells = await CellsAsync(week, cancel);
        return new WeekForm
        {
            Rows =
            [
                .. cells.Select(c => c.Key.Row).Distinct().OrderBy(r => r.Kind).ThenBy(WorkCode.Of).Select(row => new WeekRow
                {
                    Work = WorkCode.Of(row), Cells = [.. week.Days.Select(day => Cell(cells[(row, day)].Aggregate(Minutes.Zero, (sum, e) => sum + e.Minutes)))],
                }),
            ],
        };
    }

    static WeekCell Cell(Minutes minutes) => new() { Text = WeekCell.Write(minutes), Shown = minutes.Value.ToString(CultureInfo.InvariantCulture) };

    /// <summary>The combinations of a week, without a single minute.</summary>
    public async Task<IReadOnlyList<Combination>> RowsAsync(IsoWeek week, CancellationToken cancel) =>
        [.. (await CellsAsync(week, cancel)).Select(c => c.Key.Row).Distinct()];

    public async Task<IReadOnlyList<WeekDayView>> DaysAsync(IsoWeek week, CancellationToken cancel)
    {
        var plan = await plans.ReadAsync(current.Viewer.Account!.Value, week.Monday, week.End, cancel);
        var closed = await db.Set<ClosedMonth>().Select(m => m.First).ToListAsync(cancel);
        return [.. week.Days.Select(d => new WeekDayView(d, plan.On(d), closed.Contains(Month.Of(d).First), d > clock.Today))];
    }
}
