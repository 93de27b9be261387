using CsCheck;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Modules.Tests.Territory;

public class OpeningHoursTests
{
    static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    static OpeningHours Hours(string osm) => OsmHours.Read(osm).Value;

    [Fact]
    public void What_is_written_reads_back_the_same_on_every_day() =>
        Gen.Select(AnyHours.Valid, AnyHours.AnyDay).Sample((hours, day) =>
        {
            var text = OsmHours.Write(hours);
            var again = OsmHours.Read(text).Value;

            return OsmHours.Write(again) == text && again.IntervalsOn(day).SequenceEqual(hours.IntervalsOn(day)) && again.ClosedOnHolidays == hours.ClosedOnHolidays;
        }, iter: 10_000);

    [Fact]
    public void On_days_that_change_the_clock_it_is_open_exactly_when_the_wall_clock_says_so() =>
        Gen.Select(AnyHours.Valid, Gen.Bool.Select(spring => spring ? new DateOnly(2026, 3, 29) : new DateOnly(2026, 10, 25)), Gen.Int[0, 1499]).Sample((hours, day, minute) =>
        {
            var start = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Paris);
            var wall = TimeZoneInfo.ConvertTimeFromUtc(start.AddMinutes(minute), Paris);

            var expected = hours.IntervalsOn(DateOnly.FromDateTime(wall)).Any(i => TimeOnly.FromDateTime(wall) >= i.From && TimeOnly.FromDateTime(wall) < i.To);

            return hours.IsOpen(wall) == expected;
        }, iter: 10_000);

    [Fact]
    public void A_night_that_skips_an_hour_shortens_what_is_open_and_one_that_repeats_it_lengthens_it()
    {
        var hours = Hours("Mo-Su 01:00-04:00");

        Assert.Equal(3 * 60, OpenMinutes(hours, new(2026, 3, 28)));
        Assert.Equal(2 * 60, OpenMinutes(hours, new(2026, 3, 29)));
        Assert.Equal(4 * 60, OpenMinutes(hours, new(2026, 10, 25)));
    }

    static int OpenMinutes(OpeningHours hours, DateOnly day)
    {
        var at = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Paris);
        var end = TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Paris);
        var open = 0;
        for (; at < end; at = at.AddMinutes(1))
            if (hours.IsOpen(TimeZoneInfo.ConvertTimeFromUtc(at, Paris))) open++;
        return open;
    }

    [Fact]
    public void The_next_opening_is_the_first_minute_that_is_open() =>
        Gen.Select(AnyHours.Valid, AnyHours.AnyDay, Gen.Int[0, 1439]).Sample((hours, day, minute) =>
        {
            var from = day.ToDateTime(new TimeOnly(minute / 60, minute % 60));
            if (hours.NextOpening(from) is not { } next) return hours.Week.All(d => d.Count == 0);

            return next >= from && hours.IsOpen(next) && hours.IntervalsOn(DateOnly.FromDateTime(next)).Any(i => i.From == TimeOnly.FromDateTime(next));
        }, iter: 10_000);

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00")]
    [InlineData("Mo,We 09:00-12:00; Th 14:00-19:00; PH off; 2026 Dec 24-2027 Jan 02 off; 2027 Jan 04 10:00-11:00")]
    [InlineData("Mo-Su off")]
    public void Usual_hours_keep_their_text(string osm) => Assert.Equal(osm, OsmHours.Write(Hours(osm)));

    [Theory]
    [InlineData("Fr-Mo 09:00-10:00", "Mo,Fr-Su 09:00-10:00")]
    [InlineData("09:00-10:00", "Mo-Su 09:00-10:00")]
    [InlineData("Mo-Fr 09:00-12:00; We closed", "Mo,Tu,Th,Fr 09:00-12:00")]
    [InlineData("Mo 14:00-16:00,09:00-12:00", "Mo 09:00-12:00,14:00-16:00")]
    [InlineData("Mo 09:00-10:00; 2026 Dec 24-26 off", "Mo 09:00-10:00; 2026 Dec 24-2026 Dec 26 off")]
    public void Other_writings_of_the_same_hours_are_read(string osm, string canonical) => Assert.Equal(canonical, OsmHours.Write(Hours(osm)));

    [Theory]
    [InlineData("Mo 09:00-12:00,11:00-14:00", typeof(OverlappingIntervals))]
    [InlineData("Mo 12:00-09:00", typeof(ClosesBeforeItOpens))]
    [InlineData("Mo 09:00-09:00", typeof(ClosesBeforeItOpens))]
    [InlineData("Mo 09:00-24:00", typeof(UnreadableOsmHours))]
    [InlineData("Mo 9h-12h", typeof(UnreadableOsmHours))]
    [InlineData("lundi 09:00-12:00", typeof(UnreadableOsmHours))]
    [InlineData("PH 09:00-12:00", typeof(UnreadableOsmHours))]
    [InlineData("Mo sunrise-sunset", typeof(UnreadableOsmHours))]
    [InlineData("2026 Feb 30 off", typeof(UnreadableOsmHours))]
    [InlineData("2026 Dec 24-2026 Dec 20 off", typeof(ExceptionEndsBeforeItStarts))]
    [InlineData("2026 Dec 24-2026 Dec 26 off; 2026 Dec 26 10:00-11:00", typeof(OverlappingExceptions))]
    [InlineData("", typeof(UnreadableOsmHours))]
    [InlineData(" ; ", typeof(UnreadableOsmHours))]
    public void Hours_that_do_not_hold_together_are_refused(string osm, Type refusal) => Assert.IsType(refusal, OsmHours.Read(osm).Refusal);

    [Fact]
    public void Any_text_is_read_or_refused_and_never_breaks() =>
        Gen.OneOf(Gen.String[Gen.Char["MoTuWePH0129:-,; offDecJan"], 0, 30], Gen.String[0, 20]).Sample(text => { _ = OsmHours.Read(text); }, iter: 10_000);

    [Fact]
    public void A_dated_exception_comes_before_a_public_holiday_and_that_before_the_week()
    {
        var hours = Hours("Mo-Fr 09:00-12:00; PH off; 2026 Nov 11 10:00-11:00; 2026 Nov 12 off");

        Assert.Empty(hours.IntervalsOn(new(2026, 12, 25)));
        Assert.Single(hours.IntervalsOn(new(2026, 11, 11)));
        Assert.Empty(hours.IntervalsOn(new(2026, 11, 12)));
        Assert.Single(hours.IntervalsOn(new(2026, 11, 13)));
    }
}
