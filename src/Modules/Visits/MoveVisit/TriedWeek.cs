namespace Mitoyen.Visits.MoveVisit;

/// <summary>What a drag asks for, once it begins.</summary>
/// <param name="Version">Of the plan that was tried.</param>
sealed record TriedWeek(string? Version, IReadOnlyList<TriedDay> Days);

/// <param name="Slot">What a form sends to move there, at the best place of the day.</param>
sealed record TriedDay(string Slot, string Name, bool Now, bool Ok, IReadOnlyList<string> Says, IReadOnlyList<TriedPlace> Places);

/// <param name="Position">Among the day's other visits.</param>
sealed record TriedPlace(string Slot, string Position, string Name, bool Now, bool Ok, IReadOnlyList<string> Says);
