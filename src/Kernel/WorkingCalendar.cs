namespace Mitoyen.Kernel;

/// <summary>Days worked in the French civil service: Monday to Friday, less the public holidays of Code du travail, art. L3133-1; in Moselle, Bas-Rhin and Haut-Rhin also those of art. L3134-13.</summary>
public sealed class WorkingCalendar(bool alsaceMoselle = false)
{
    public static readonly WorkingCalendar France = new();

    public bool IsWorked(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    public bool IsHoliday(DateOnly day)
    {
        var easter = EasterSunday(day.Year);
        return (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25)
            || day == easter.AddDays(1) || day == easter.AddDays(39) || day == easter.AddDays(50)
            || (alsaceMoselle && (day == easter.AddDays(-2) || (day.Month, day.Day) == (12, 26)));
    }

    public int WorkedDays(DateOnly from, DateOnly toExclusive)
    {
        var count = 0;
        for (var day = from; day < toExclusive; day = day.AddDays(1))
            if (IsWorked(day)) count++;
        return count;
    }

    /// <summary>Gregorian computus (Meeus, Jones and Butcher), valid for every year of the Gregorian calendar.</summary>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
