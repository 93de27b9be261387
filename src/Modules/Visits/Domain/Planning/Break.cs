namespace Mitoyen.Visits.Domain.Planning;

enum BreakKind { Lunch, Pause }

/// <summary>A break between two stops, at the place that is left or at the one arrived at; never within a visit nor on the road.</summary>
/// <param name="Place">Index of the place it is taken at.</param>
readonly record struct Break(BreakKind Kind, int Place, int From, int To);
