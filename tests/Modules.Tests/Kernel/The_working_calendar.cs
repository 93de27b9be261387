using CsCheck;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Kernel;

public sealed class The_working_calendar
{
    /// <summary>Easter Sundays from 1990 on, month and day, as printed in almanacs.</summary>
    const string Easters = """
        0415 0331 0419 0411 0403 0416 0407 0330 0412 0404
        0423 0415 0331 0420 0411 0327 0416 0408 0323 0412
        0404 0424 0408 0331 0420 0405 0327 0416 0401 0421
        0412 0404 0417 0409 0331 0420 0405 0328 0416 0401
        0421 0413 0328 0417 0409 0325 0413 0405 0425 0410
        0401
        """;

    [Fact]
    public void Knows_easter_from_1990_to_2040()
    {
        var printed = Easters.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(51, printed.Length);
        Assert.Equal(printed, Enumerable.Range(1990, 51).Select(y => WorkingCalendar.EasterSunday(y).ToString("MMdd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Agrees_with_the_rule_of_the_church_read_from_its_tables() =>
        Gen.Int[1583, 4099].Sample(year => WorkingCalendar.EasterSunday(year) == ByEpact(year), iter: 10_000);

    [Fact]
    public void Has_the_eleven_holidays_of_2026()
    {
        DateOnly[] expected =
        [
            new(2026, 1, 1), new(2026, 4, 6), new(2026, 5, 1), new(2026, 5, 8), new(2026, 5, 14), new(2026, 5, 25),
            new(2026, 7, 14), new(2026, 8, 15), new(2026, 11, 1), new(2026, 11, 11), new(2026, 12, 25),
        ];

        Assert.Equal(expected, Holidays(WorkingCalendar.France, 2026));
    }

    [Fact]
    public void Has_two_more_in_alsace_and_moselle() =>
        Assert.Equal([new(2026, 4, 3), new(2026, 12, 26)], Holidays(new(alsaceMoselle: true), 2026).Except(Holidays(WorkingCalendar.France, 2026)));

    [Theory]
    [InlineData(2024, 252)]
    [InlineData(2025, 251)]
    [InlineData(2026, 252)]
    public void Counts_the_worked_days_of_a_year(int year, int days) =>
        Assert.Equal(days, WorkingCalendar.France.WorkedDays(new(year, 1, 1), new(year + 1, 1, 1)));

    [Fact]
    public void Counts_each_day_once_when_a_period_is_cut_in_two() =>
        Gen.Select(Days.Any, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((from, first, second) =>
        {
            var (middle, end) = (from.AddDays(first), from.AddDays(first + second));
            return WorkingCalendar.France.WorkedDays(from, end) == WorkingCalendar.France.WorkedDays(from, middle) + WorkingCalendar.France.WorkedDays(middle, end);
        }, iter: 10_000);

    [Fact]
    public void Works_on_no_weekend_and_no_holiday() =>
        Assert.All(Days.All.Where(WorkingCalendar.France.IsWorked), d => Assert.False(d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || WorkingCalendar.France.IsHoliday(d)));

    static IEnumerable<DateOnly> Holidays(WorkingCalendar calendar, int year) =>
        Enumerable.Range(0, 365).Select(new DateOnly(year, 1, 1).AddDays).Where(calendar.IsHoliday);

    /// <summary>Another way to the same day: golden number and epact (Clavius), as Knuth gives it (The Art of Computer Programming 1, 1.3.2, exercise 14).</summary>
    static DateOnly ByEpact(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var leapsDropped = (3 * century / 4) - 12;
        var moon = (((8 * century) + 5) / 25) - 5;
        var sunday = (5 * year / 4) - leapsDropped - 10;
        var epact = ((11 * golden) + 20 + moon - leapsDropped) % 30;
        if (epact < 0) epact += 30;
        if ((epact == 25 && golden > 11) || epact == 24) epact++;
        var fullMoon = 44 - epact;
        if (fullMoon < 21) fullMoon += 30;
        return new DateOnly(year, 3, 1).AddDays(fullMoon + 7 - ((sunday + fullMoon) % 7) - 1);
    }
}
