using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>Visits and driving of one day together.</summary>
sealed record AtMostTenHoursOfWorkADay(int Most = 10 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au plus {French.Hours(Most)} de travail par jour, trajets compris.";
    public string Source => Sources.Decree;

    public bool Allows(int work) => work <= Most;
}
