using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>A line of a cell of the week sheet.</summary>
readonly record struct CellLine(TimeEntryId Id, Minutes Minutes);

/// <summary>What to do to one line so that a cell of the week says what was typed. No line: record a new one; no minutes: delete it.</summary>
readonly record struct CellChange(TimeEntryId? Line, Minutes Minutes)
{
    /// <summary>More time goes to the cell's only line, or to a new one; less is taken from the newest lines first.</summary>
    /// <param name="lines">Oldest first.</param>
    public static IReadOnlyList<CellChange> Plan(IReadOnlyList<CellLine> lines, Minutes target)
    {
        var missing = target - lines.Aggregate(Minutes.Zero, (sum, l) => sum + l.Minutes);
        if (missing == Minutes.Zero) return [];
        if (missing > Minutes.Zero) return lines.Count == 1 ? [new(lines[0].Id, target)] : [new(null, missing)];

        var changes = new List<CellChange>();
        foreach (var line in lines.Reverse())
        {
            if (missing == Minutes.Zero) break;
            var left = line.Minutes + missing > Minutes.Zero ? line.Minutes + missing : Minutes.Zero;
            changes.Add(new(line.Id, left));
            missing += line.Minutes - left;
        }
        return changes;
    }
}
