using CsCheck;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Modules.Tests.Visits;

/// <summary>Against a day counted minute by minute, by somebody who asks of each minute what the officer is doing.</summary>
public class DayOutTests
{
    const int Cut = 13 * 60;

    static readonly Gen<Window> Taken = Gen.Select(Gen.Int[300, 1_400], Gen.Int[1, 500]).Select((from, length) => new Window(from, from + length));

    /// <summary>At most one: councils of one evening do not overlap, since nobody can promise both.</summary>
    static readonly Gen<Window[]> Council = Gen.Select(Gen.Int[480, 1_250], Gen.Int[30, 180]).Select((from, length) => new Window(from, from + length)).Array[0, 1];

    static readonly Gen<DayFacts> Any = Gen.Select(
        Gen.Select(Gen.Int[420, 600], Gen.Int[700, 1_140], Gen.Int[0, 5]).Select((from, to, luck) => luck == 0 ? (Window?)null : new Window(from, to)), Taken.Array[0, 5], Council, Gen.Int[0, 11], Gen.Int[0, 2],
        (hours, busy, councils, luck, half) => new DayFacts(hours, Cut, busy, councils)
        {
            Half = half == 0 ? null : half == 1 ? HalfDayOff.Morning : HalfDayOff.Afternoon, IsOff = half == 0 && luck == 0, IsBusyAllDay = luck == 1, IsHoliday = luck == 2, IsPast = luck == 3,
        });

    [Fact]
    public void A_minute_is_open_to_rounds_only_where_the_hours_hold_it_and_nothing_has_taken_it() => Gen.Select(Any, Gen.Int[0, 1_439]).Sample((facts, minute) =>
    {
        var day = DayOut.Of(facts);
        if (!day.IsForRounds || !Holds(day.Availability, minute) || day.Stops.Any(s => Holds(s, minute))) return;

        var latest = facts.Councils.Select(c => c.To).Append(facts.Hours!.Value.To).Max();
        Assert.InRange(minute, facts.Hours.Value.From, latest - 1);
        Assert.True(facts.Councils.Any(c => Holds(c, minute)) || !facts.Busy.Any(b => Holds(b, minute)), "taken by another calendar");
        Assert.False(facts.IsOff || facts.IsBusyAllDay, "nothing of the day is free");
        if (facts.Half == HalfDayOff.Morning) Assert.True(minute >= Cut, "in a morning of leave");
        if (facts.Half == HalfDayOff.Afternoon) Assert.True(minute < Cut, "in an afternoon of leave");
    }, iter: 20_000);

    [Fact]
    public void Who_is_out_attends_every_council_that_was_promised_and_no_stop_stands_in_its_way() => Any.Sample(facts =>
    {
        var day = DayOut.Of(facts);

        Assert.All(facts.Councils, c => Assert.True(day.Availability.Holds(c.From, c.To)));
        Assert.All(facts.Councils, c => Assert.DoesNotContain(day.Stops, s => s.From < c.To && c.From < s.To));
        if (!day.IsForRounds) Assert.Equal(facts.Councils.Sum(c => c.Length), day.Availability.Length);
    }, iter: 20_000);

    [Fact]
    public void What_is_promised_is_the_minutes_of_stops_and_councils_and_what_is_cut_off_is_the_rest_of_the_hours() => Any.Sample(facts =>
    {
        var day = DayOut.Of(facts);

        Assert.Equal(Enumerable.Range(0, 3_000).Count(m => Holds(day.Availability, m) && (day.Stops.Any(s => Holds(s, m)) || facts.Councils.Any(c => Holds(c, m)))), day.Promised);
        if (day.IsForRounds && facts.Half is null) Assert.Equal(facts.Councils.Select(c => c.To).Append(facts.Hours!.Value.To).Max() - facts.Hours.Value.From, day.Availability.Length + day.Elsewhere);
    }, iter: 5_000);

    [Fact]
    public void Leave_and_holidays_keep_the_officer_at_home_whatever_was_promised() => Any.Sample(facts =>
    {
        var day = DayOut.Of(facts);

        Assert.Equal(!facts.IsHoliday && !facts.IsOff && !facts.IsPast && day.Availability.Length > 0, day.Absence == Absence.None);
        Assert.Equal(facts.IsHoliday, day.Absence == Absence.Holiday);
        if (day.Absence == Absence.Leave) Assert.True(facts.IsOff || facts.Half is not null, "nobody asked for leave");
        if (facts.IsOff && !facts.IsHoliday) Assert.Equal(Absence.Leave, day.Absence);
    }, iter: 20_000);

    /// <summary>A council in the morning of somebody whose afternoon is free: what a half of leave leaves does not hold it.</summary>
    [Fact]
    public void A_council_outside_the_half_that_is_worked_is_all_of_the_day() =>
        Assert.Equal((Window.OfHours(9, 0, 11, 0), false), Short(DayOut.Of(new(Window.OfHours(8, 30, 17, 30), Cut, [], [Window.OfHours(9, 0, 11, 0)]) { Half = HalfDayOff.Morning })));

    [Fact]
    public void An_evening_council_makes_the_day_longer() =>
        Assert.Equal((Window.OfHours(8, 30, 21, 0), true), Short(DayOut.Of(new(Window.OfHours(8, 30, 17, 30), Cut, [], [Window.OfHours(18, 30, 21, 0)]))));

    static (Window, bool) Short(DayOut day) => (day.Availability, day.IsForRounds);

    static bool Holds(Window window, int minute) => window.From <= minute && minute < window.To;
}
