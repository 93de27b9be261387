using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>Kept for what nobody foresaw: rounds take at most the rest of the hours available in the week.</summary>
/// <param name="BasisPoints">Of the availability of all the week's days together; 10 000 is all.</param>
/// <param name="Given">Time of that share that rounds may take all the same; below zero: time that they may not take either.</param>
sealed record AShareOfTheWeekStaysFree(int BasisPoints = 2_000, int Given = 0) : IWorkingTimeRule
{
    public string Sentence => $"{French.Percent(BasisPoints)} de la semaine reste libre pour l’imprévu.";
    public string Source => Sources.House;

    /// <summary>The most work that rounds may take, rounded down.</summary>
    /// <param name="promised">Of what is available, given away already: no share of it stays free.</param>
    public int MostOf(int available, int promised) => MostOf(available - promised) + promised;

    public int MostOf(int available) => (int)((long)available * (10_000 - BasisPoints) / 10_000) + Given;
}
