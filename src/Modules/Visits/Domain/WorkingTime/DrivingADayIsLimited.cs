using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>All legs of one day.</summary>
sealed record DrivingADayIsLimited(int Most = 4 * 60) : IWorkingTimeRule
{
    public string Sentence => $"Au plus {French.Hours(Most)} de route par jour.";
    public string Source => Sources.House;

    public bool Allows(int driving) => driving <= Most;
}
