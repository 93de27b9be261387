using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>L'amplitude: from leaving to being back, breaks and waiting included.</summary>
sealed record AtMostTwelveHoursFromDepartureToReturn(int Most = 12 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au plus {French.Hours(Most)} entre le départ et le retour.";
    public string Source => Sources.Decree;

    public bool Allows(int departure, int @return) => @return - departure <= Most;
}
