using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>“Aucun temps de travail ne peut atteindre six heures sans pause de vingt minutes”: work since the last break stays below six hours. Lunch is a break too.</summary>
sealed record APauseBeforeSixHoursOfWork(int Pause = 20, int Reached = 6 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Une pause de {French.Hours(Pause)} avant que le travail n’atteigne {French.Hours(Reached)} d’affilée.";
    public string Source => Sources.Decree;

    public bool Allows(int workSinceBreak) => workSinceBreak < Reached;
}
