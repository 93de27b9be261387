using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>A round that leaves before the hours of lunch begin and is back after they end has its lunch within them; one that ends or begins between them has none.</summary>
sealed record LunchWhenTheRoundCrossesNoon(int Length = 45, int From = (11 * 60) + 30, int To = 14 * 60) : IWorkingTimeRule
{
    public string Sentence => $"{French.Hours(Length)} pour déjeuner entre {French.Hours(From)} et {French.Hours(To)}, quand la tournée commence avant et finit après.";
    public string Source => Sources.House;

    public bool IsCrossedBy(int departure, int @return) => departure < From && @return > To;

    public bool Allows(int from, int to) => to - from >= Length && from >= From && to <= To;
}
