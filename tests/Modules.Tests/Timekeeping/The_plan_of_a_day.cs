using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

public sealed class The_plan_of_a_day
{
    [Fact]
    public void Is_seven_hours_from_Monday_to_Friday_until_somebody_says_otherwise() =>
        Assert.Equal([420, 420, 420, 420, 420, 0, 0], IsoWeek.Of(new(2026, 11, 24)).Days.Select(d => Plan([]).On(d).Value));

    [Fact]
    public void Is_nothing_on_a_public_holiday_and_on_leave_and_half_on_half_a_day()
    {
        var plan = Plan(new() { [new(2026, 11, 24)] = false, [new(2026, 11, 25)] = true });

        Assert.Equal([0, 0, 210], new DateOnly[] { new(2026, 11, 11), new(2026, 11, 24), new(2026, 11, 25) }.Select(d => plan.On(d).Value));
    }

    [Fact]
    public void Before_a_new_week_is_that_of_the_old_one() =>
        Gen.Int[0, 700].Sample(offset =>
        {
            var (from, day) = (new DateOnly(2026, 6, 1), new DateOnly(2026, 1, 1).AddDays(offset));
            var shorter = WeekHours.Default with { Friday = Minutes.Zero };

            var plan = new WorkPlan(new([new(from, shorter)]), new Dictionary<DateOnly, bool>(), WorkingCalendar.France);

            return plan.WeekOn(day) == (day < from ? WeekHours.Default : shorter);
        }, iter: 10_000);

    static WorkPlan Plan(Dictionary<DateOnly, bool> leaves) => new(new([]), leaves, WorkingCalendar.France);
}
