using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.WeekSheet;

namespace Mitoyen.Modules.Tests.Timekeeping;

public sealed class A_cell_of_the_week
{
    static readonly Gen<CellLine[]> Lines = Gen.Long[1, 300].Array[0, 5].Select(m => m.Select(x => new CellLine(TimeEntryId.New(), new Minutes(x))).ToArray());

    [Fact]
    public void Holds_what_was_typed_after_its_single_changes() =>
        Gen.Select(Lines, Gen.Long[0, 1440]).Sample((lines, target) => Apply(lines, CellChange.Plan(lines, new Minutes(target))).Sum(l => l.Minutes.Value) == target, iter: 10_000);

    [Fact]
    public void That_nobody_touched_is_not_written() =>
        Lines.Sample(lines => CellChange.Plan(lines, new Minutes(lines.Sum(l => l.Minutes.Value))).Count == 0, iter: 10_000);

    [Fact]
    public void Gives_time_to_one_line_at_most_and_takes_it_from_the_newest_first() =>
        Gen.Select(Lines, Gen.Long[0, 1440]).Sample((lines, target) =>
        {
            var changes = CellChange.Plan(lines, new Minutes(target));

            if (target >= lines.Sum(l => l.Minutes.Value)) return changes.Count <= 1;
            return changes.Select(c => c.Line).SequenceEqual(lines.Reverse().Take(changes.Count).Select(l => (TimeEntryId?)l.Id))
                && changes.SkipLast(1).All(c => c.Minutes == Minutes.Zero);
        }, iter: 10_000);

    [Fact]
    public void Reads_what_it_wrote() =>
        Gen.Long[0, 1440].Sample(m => new WeekCell { Text = WeekCell.Write(new Minutes(m)) }.Typed().Value == new Minutes(m), iter: 10_000);

    [Theory]
    [InlineData("1h30", 90)]
    [InlineData("1:30", 90)]
    [InlineData("90", 90)]
    [InlineData("1,5h", 90)]
    [InlineData("", 0)]
    public void Reads_what_people_type(string typed, long minutes) => Assert.Equal(new Minutes(minutes), new WeekCell { Text = typed }.Typed().Value);

    static List<CellLine> Apply(CellLine[] lines, IReadOnlyList<CellChange> changes)
    {
        var cell = lines.ToList();
        foreach (var change in changes)
        {
            if (change.Line is { } id) cell.RemoveAll(l => l.Id == id);
            if (change.Minutes > Minutes.Zero) cell.Add(new(change.Line ?? TimeEntryId.New(), change.Minutes));
        }
        return cell;
    }
}
