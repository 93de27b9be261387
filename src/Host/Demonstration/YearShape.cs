using Mitoyen.Kernel;

namespace Mitoyen.Host.Demonstration;

/// <summary>What the invented year must show, and when.</summary>
/// <param name="From">First day of the exercise.</param>
/// <param name="Today">The day of the demonstration; nothing happens on it or after it.</param>
sealed record YearShape(DateOnly From, DateOnly Today, AuthorityId Large, AuthorityId Small)
{
    /// <summary>The key before the amendment, in basis points of <see cref="Large"/>.</summary>
    public const int FirstShare = 8_000;
    public const int AmendedShare = 7_500;

    /// <summary>An exercise that closes with the month of today: it opened eleven months before, on the first day.</summary>
    public static YearShape EndingOn(DateOnly today, AuthorityId large, AuthorityId small) =>
        new(new DateOnly(today.Year, today.Month, 1).AddMonths(-11), today, large, small);

    public DateOnly AmendedFrom => From.AddMonths(9);

    public int ShareOf(AuthorityId principal, DateOnly day)
    {
        var large = day < AmendedFrom ? FirstShare : AmendedShare;
        return principal == Large ? large : 10_000 - large;
    }

    /// <summary>A storm has cut lines and drowned equipment at the large principal's.</summary>
    public bool IsStorm(DateOnly day) => day >= From.AddMonths(3) && day < From.AddMonths(4);

    /// <summary>The small principal asks for nothing.</summary>
    public bool IsQuiet(DateOnly day) => day >= From.AddMonths(5) && day < From.AddMonths(5).AddDays(70);

    /// <summary>The small principal calls everything urgent.</summary>
    public bool IsAbuse(DateOnly day) => day >= From.AddMonths(10) && day < From.AddMonths(11);

    /// <summary>The last day that was worked: much is asked for, so that both have something in the queue of today.</summary>
    public bool IsEve(DateOnly day)
    {
        var last = Today.AddDays(-1);
        while (!WorkingCalendar.France.IsWorked(last) || IsLeave(last)) last = last.AddDays(-1);
        return day == last;
    }

    /// <summary>Leave of the officer: a week at the turn of the year and in spring, three in summer.</summary>
    public static bool IsLeave(DateOnly day) =>
        (day.Month == 12 && day.Day >= 24) || (day.Month == 1 && day.Day <= 3)
        || (day.Month == 4 && day.Day is >= 20 and <= 26) || (day.Month == 8 && day.Day is >= 3 and <= 23);
}
