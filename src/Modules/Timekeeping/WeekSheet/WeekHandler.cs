using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Ledger;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.WeekSheet;

/// <summary>Writes the changed cells of a week, all or none; each refusal stands in its cell.</summary>
sealed class WeekHandler(MitoyenDb db, EntryWriter writer, WeekReading reading, CurrentViewer current)
{
    /// <summary>The number of cells written, or the problems of the cells.</summary>
    public async Task<(int Written, FormProblems Problems)> HandleAsync(IsoWeek week, WeekForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var now = await reading.CellsAsync(week, cancel);
        var changed = Changed(week, form, now);
        var problems = new List<(Problem Problem, int Status)>();
        foreach (var cell in changed)
            if (await WriteAsync(cell, now, cancel) is { } no) problems.Add((new(cell.Field, no.Sentence), no.Status));

        if (problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return (0, new(problems.Select(p => p.Problem), problems.Exists(p => p.Status == 409) ? 409 : 422));
        }
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return (changed.Count, FormProblems.None);
    }

    /// <summary>Cells whose text says something else than what the page showed; those that take time away first, so that moving an hour within a full day works.</summary>
    static List<Change> Changed(IsoWeek week, WeekForm form, ILookup<(Combination, DateOnly), TimeEntry> now) =>
        [.. (from row in form.Rows.Index()
             let work = WorkCode.TryCombination(row.Item.Work, out var read) ? read.Value : default
             from cell in row.Item.Cells.Index()
             let day = week.Monday.AddDays(cell.Index)
             let there = now[(work, day)].Aggregate(Minutes.Zero, (sum, e) => sum + e.Minutes)
             let target = cell.Item.Typed().Value
             where target != cell.Item.ShownMinutes && target != there
             orderby (target - there).Value
             select new Change($"Rows[{row.Index}].Cells[{cell.Index}].Text", work, day, cell.Item.ShownMinutes, there, target))];

    async Task<Refusal?> WriteAsync(Change cell, ILookup<(Combination, DateOnly), TimeEntry> now, CancellationToken cancel)
    {
        if (cell.There != cell.Shown) return new CellChangedMeanwhile(cell.Shown, cell.There, cell.Target);
        var lines = now[(cell.Work, cell.Day)].ToDictionary(e => e.Id);
        foreach (var change in CellChange.Plan([.. lines.Values.Select(e => new CellLine(e.Id, e.Minutes))], cell.Target))
            if (await ApplyAsync(cell, change, change.Line is { } id ? lines[id] : null, cancel) is { } no) return no;
        return null;
    }

    async Task<Refusal?> ApplyAsync(Change cell, CellChange change, TimeEntry? line, CancellationToken cancel) => line switch
    {
        null => (await writer.RecordAsync(new(current.Viewer.Account!.Value, cell.Day, change.Minutes, cell.Work.Kind, cell.Work.Beneficiary, cell.Work.Request, ""), cancel)).Refusal,
        _ when change.Minutes == Minutes.Zero => await writer.DeleteAsync(line, cancel),
        _ => await writer.ReviseAsync(line, line.With(change.Minutes), cancel),
    };

    sealed record Change(string Field, Combination Work, DateOnly Day, Minutes Shown, Minutes There, Minutes Target);
}
