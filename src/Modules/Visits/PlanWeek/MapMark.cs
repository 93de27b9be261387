namespace Mitoyen.Visits.PlanWeek;

/// <summary>Something drawn at a commune, in units of <see cref="MapFrame"/>.</summary>
readonly record struct MapMark(int X, int Y, int Radius);
