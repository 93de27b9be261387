using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>
/// Once, at one go, in each week in which a round goes out. Work of a day is its round and its hours at the office together, if it has any.
/// A rest counts in the week in which it begins; without a departure known after the planned days the last one counts up to Sunday midnight.
/// </summary>
sealed record ThirtyFiveHoursOfRestAWeek(int Least = 35 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au moins {French.Hours(Least)} de repos d’affilée par semaine.";
    public string Source => Sources.Decree;

    /// <summary>Both on one scale for all days.</summary>
    public bool Allows(long from, long to) => to - from >= Least;
}
