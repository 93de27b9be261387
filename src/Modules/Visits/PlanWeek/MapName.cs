namespace Mitoyen.Visits.PlanWeek;

/// <param name="Anchor">SVG's: which end of the name is at the point.</param>
readonly record struct MapName(int X, int Y, string Anchor);
