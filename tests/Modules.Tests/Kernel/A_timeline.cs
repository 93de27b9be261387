using CsCheck;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Kernel;

public sealed class A_timeline
{
    static readonly Gen<Timeline<int>> Timelines =
        Gen.Select(Days.Any, Gen.Int[0, 100]).Array[1, 12].Select(steps => new Timeline<int>(steps.DistinctBy(s => s.Item1).Select(s => new Dated<int>(s.Item1, s.Item2))));

    [Fact]
    public void Has_the_value_of_the_latest_step_that_began() =>
        Timelines.Sample(line => Days.All.All(day => line.StepAt(day) == line.Where(s => s.From <= day).MaxBy(s => s.From)), iter: 10_000);

    [Fact]
    public void Has_no_gap_after_its_start_and_nothing_before() =>
        Timelines.Sample(line => Days.All.All(day => line.StepAt(day) is not null == day >= line.Start), iter: 10_000);

    [Fact]
    public void Changed_from_a_day_keeps_its_past_and_has_one_value_after() =>
        Gen.Select(Timelines, Days.Any, Gen.Int).Sample((line, day, value) =>
        {
            var changed = line.ChangedFrom(day, value);
            return Days.All.All(d => d < day ? changed.StepAt(d) == line.StepAt(d) : changed.At(d) == value);
        }, iter: 10_000);

    [Fact]
    public void Does_not_care_in_which_order_its_steps_were_given() =>
        Gen.Select(Timelines, Gen.Int).Sample((line, seed) =>
            new Timeline<int>(line.OrderBy(s => HashCode.Combine(s.From, seed))).SequenceEqual(line), iter: 10_000);

    [Fact]
    public void Refuses_two_values_from_one_day() =>
        Assert.Throws<ArgumentException>(() => new Timeline<int>([new(new(2026, 1, 1), 1), new(new(2026, 1, 1), 2)]));

    [Fact]
    public void Says_that_nothing_is_in_force_before_its_start()
    {
        var line = new Timeline<int>([new(new(2026, 1, 1), 1)]);

        Assert.Null(line.StepAt(new(2025, 12, 31)));
        Assert.Throws<InvalidOperationException>(() => line.At(new(2025, 12, 31)));
        Assert.Throws<InvalidOperationException>(() => new Timeline<int>([]).Start);
    }
}
