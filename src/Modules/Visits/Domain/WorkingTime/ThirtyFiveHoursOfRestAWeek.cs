using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>
/// Once in each week, at one go, between two days of work or at an end of the week. Every day on which the officer is not absent counts as a day of work,
/// from the round's departure to its return or, without a round, over the whole availability. Without a departure known after the planned days the week's last rest counts up to Sunday midnight.
/// </summary>
sealed record ThirtyFiveHoursOfRestAWeek(int Least = 35 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au moins {French.Hours(Least)} de repos d’affilée par semaine.";
    public string Source => Sources.Decree;

    /// <summary>Both on one scale for all days.</summary>
    public bool Allows(long from, long to) => to - from >= Least;
}
