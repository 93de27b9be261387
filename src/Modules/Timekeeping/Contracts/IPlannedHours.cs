using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>What an officer should work, as the page of hours and leave says.</summary>
public interface IPlannedHours
{
    /// <summary>Every day from <paramref name="from"/> up to the day before <paramref name="toExclusive"/>.</summary>
    Task<IReadOnlyDictionary<DateOnly, PlannedDay>> DaysAsync(AccountId officer, DateOnly from, DateOnly toExclusive, CancellationToken cancel = default);

    /// <summary>Where an officer writes hours and leave.</summary>
    static string Url => "/temps/horaires";
}

/// <param name="Planned">After holidays and leave.</param>
/// <param name="Leave">Null: none; true: half a day.</param>
/// <param name="Off">Which half; null also where nobody said it.</param>
public sealed record PlannedDay(Minutes Planned, bool IsHoliday, bool? Leave, DayHalf? Off = null);
