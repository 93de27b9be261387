using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

public sealed class Closing_months
{
    static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Waits_for_the_end_of_the_month() => Assert.IsType<MonthNotOver>(Close(new(2026, 11), []).Refusal);

    [Fact]
    public void Follows_the_order_of_the_months() => Assert.Equal(new EarlierMonthOpen(new(2026, 8)), Close(new(2026, 10), [], new(2026, 8, 15)).Refusal);

    [Fact]
    public void Happens_once() => Assert.IsType<MonthAlreadyClosed>(Close(new(2026, 10), [new(2026, 10, 1)]).Refusal);

    [Fact]
    public void Asks_nothing_of_months_before_the_first_line() => Assert.Null(Close(new(2026, 10), [], new(2026, 10, 3)).Refusal);

    static Outcome<ClosedMonth> Close(Month month, HashSet<DateOnly> closed, DateOnly? earliest = null) =>
        ClosedMonth.Close(Invented.Partnership, month, closed, earliest, Today, Invented.Officer, Invented.At);
}
