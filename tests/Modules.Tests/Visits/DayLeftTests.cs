using CsCheck;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Modules.Tests.Visits;

public class DayLeftTests
{
    static readonly Window Day = Window.OfHours(8, 30, 17, 30);
    static readonly Gen<Window> Taken = Gen.Select(Gen.Int[0, 1_400], Gen.Int[1, 700]).Select((from, length) => new Window(from, from + length));

    [Fact]
    public void Nothing_of_what_is_taken_is_left_but_as_a_stop() => Gen.Select(Taken.Array[0, 6], Gen.Int[0, 1_439]).Sample((taken, minute) =>
    {
        var left = DayLeft.Beside(Day, taken, []);

        var isTaken = Array.Exists(taken, t => t.From <= minute && minute < t.To);
        var isLeft = left is not null && left.Availability.From <= minute && minute < left.Availability.To;
        var isStop = isLeft && left!.Stops.Any(s => s.From <= minute && minute < s.To);
        if (isLeft) Assert.Equal(isTaken, isStop);
        Assert.True(!isLeft || (Day.From <= minute && minute < Day.To));
    }, iter: 20_000);

    [Fact]
    public void Stops_are_short_apart_and_within_what_is_left() => Taken.Array[0, 6].Sample(taken =>
    {
        if (DayLeft.Beside(Day, taken, []) is not { } left) return;
        Assert.InRange(left.Stops.Sum(s => s.Length), 0, DayLeft.MostAsStops);
        Assert.All(left.Stops, s => Assert.True(s.Length <= DayLeft.LongestStop && s.From > left.Availability.From && s.To < left.Availability.To));
        Assert.All(left.Stops.Zip(left.Stops.Skip(1)), p => Assert.True(p.First.To < p.Second.From));
    });

    [Fact]
    public void The_longest_stretch_is_left_where_a_time_is_too_long() =>
        Assert.Equal(Window.OfHours(13, 0, 17, 30), DayLeft.Beside(Day, [Window.OfHours(9, 0, 13, 0)], [])!.Availability);

    [Fact]
    public void The_stretch_that_holds_a_council_is_left_however_short_it_is() =>
        Assert.Equal(Window.OfHours(16, 0, 17, 30), DayLeft.Beside(Day, [Window.OfHours(12, 0, 16, 0)], [Window.OfHours(16, 30, 17, 0)])!.Availability);

    [Fact]
    public void A_day_that_is_taken_whole_leaves_nothing() => Assert.Null(DayLeft.Beside(Day, [Window.OfHours(7, 0, 12, 0), Window.OfHours(11, 0, 19, 0)], []));
}
