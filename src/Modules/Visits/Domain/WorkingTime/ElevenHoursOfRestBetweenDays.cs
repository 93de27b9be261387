using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>A council that ends at 22:30 pushes the next morning.</summary>
sealed record ElevenHoursOfRestBetweenDays(int Least = 11 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au moins {French.Hours(Least)} de repos entre un retour et le départ suivant, après un conseil du soir aussi.";
    public string Source => Sources.Decree;

    /// <summary>Both on one scale for all days.</summary>
    public bool Allows(long @return, long nextDeparture) => nextDeparture - @return >= Least;
}
