using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>Any twelve consecutive weeks.</summary>
sealed record FortyFourHoursOnAverageOverTwelveWeeks(int Average = 44 * 60) : IWorkingTimeRule
{
    public const int Weeks = 12;

    public string Sentence => $"Au plus {French.Hours(Average)} de travail par semaine en moyenne sur douze semaines.";
    public string Source => Sources.Decree;

    public int Most => Average * Weeks;

    /// <param name="work">Sum of twelve weeks.</param>
    public bool Allows(int work) => work <= Most;
}
