using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>A day has 24 hours for one officer, whatever the number of lines.</summary>
static class DayLimit
{
    public static readonly Minutes Day = Minutes.FromHours(24);

    /// <param name="others">What the officer's other lines of that day hold, corrections of these lines included.</param>
    public static Refusal? Check(Minutes asked, Minutes others) =>
        asked <= Minutes.Zero ? new DurationNotPositive()
        : asked > Day || others + asked > Day ? new DayOverflows(others)
        : null;
}
