using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>Planned minutes for each day of a week, Monday first.</summary>
sealed record WeekHours(Minutes Monday, Minutes Tuesday, Minutes Wednesday, Minutes Thursday, Minutes Friday, Minutes Saturday, Minutes Sunday)
{
    static readonly Minutes SevenHours = Minutes.FromHours(7);

    /// <summary>35 hours, Monday to Friday: what holds until somebody says otherwise.</summary>
    public static readonly WeekHours Default = new(SevenHours, SevenHours, SevenHours, SevenHours, SevenHours, Minutes.Zero, Minutes.Zero);

    public Minutes On(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => Monday, DayOfWeek.Tuesday => Tuesday, DayOfWeek.Wednesday => Wednesday, DayOfWeek.Thursday => Thursday,
        DayOfWeek.Friday => Friday, DayOfWeek.Saturday => Saturday, _ => Sunday,
    };

    public IReadOnlyList<Minutes> Days => [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];

    public Minutes Total => Days.Aggregate(Minutes.Zero, (a, b) => a + b);
}
