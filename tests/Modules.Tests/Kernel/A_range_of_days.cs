using CsCheck;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Kernel;

public sealed class A_range_of_days
{
    [Fact]
    public void Overlaps_another_when_a_day_belongs_to_both() =>
        Gen.Select(Days.Range, Days.Range).Sample((a, b) => a.Overlaps(b) == Days.All.Any(d => a.Contains(d) && b.Contains(d)), iter: 10_000);

    [Fact]
    public void Overlaps_both_ways() =>
        Gen.Select(Days.Range, Days.Range).Sample((a, b) => a.Overlaps(b) == b.Overlaps(a), iter: 10_000);

    [Fact]
    public void Shares_a_date_and_no_day_with_the_one_that_follows() =>
        Gen.Select(Days.Any, Gen.Int[1, 30], Gen.Int[1, 30]).Sample((from, first, second) =>
        {
            var (before, after) = (new DateRange(from, from.AddDays(first)), new DateRange(from.AddDays(first), from.AddDays(first + second)));
            return !before.Overlaps(after) && Days.All.All(d => !(before.Contains(d) && after.Contains(d)));
        }, iter: 10_000);

    [Fact]
    public void Holds_its_first_day_and_not_its_end()
    {
        var year = new DateRange(new(2026, 1, 1), new(2027, 1, 1));

        Assert.True(year.Contains(new(2026, 1, 1)));
        Assert.True(year.Contains(new(2026, 12, 31)));
        Assert.False(year.Contains(new(2027, 1, 1)));
        Assert.False(year.Contains(new(2025, 12, 31)));
    }

    [Fact]
    public void Without_an_end_holds_every_later_day() => Assert.True(new DateRange(new(2026, 1, 1)).Contains(DateOnly.MaxValue));

    [Fact]
    public void Holds_at_least_one_day()
    {
        Assert.Throws<ArgumentException>(() => new DateRange(new(2026, 1, 1), new DateOnly(2026, 1, 1)));
        Assert.Throws<ArgumentException>(() => new DateRange(new(2026, 1, 2), new DateOnly(2026, 1, 1)));
    }
}
