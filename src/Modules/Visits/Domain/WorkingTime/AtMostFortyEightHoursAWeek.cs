using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>From Monday to Sunday, rounds and other work.</summary>
sealed record AtMostFortyEightHoursAWeek(int Most = 48 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au plus {French.Hours(Most)} de travail par semaine.";
    public string Source => Sources.Decree;

    public bool Allows(int work) => work <= Most;
}
