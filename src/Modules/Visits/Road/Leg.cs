namespace Mitoyen.Visits.Road;

/// <summary>The way from one place of a round to the next; nothing where they are the same.</summary>
sealed record Leg(int Minutes, int Metres);
