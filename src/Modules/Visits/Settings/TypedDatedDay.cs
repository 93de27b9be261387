using Mitoyen.Kernel;

namespace Mitoyen.Visits.Settings;

/// <summary>A date with hours and places of its own; no round at all when it does not go out.</summary>
sealed record TypedDatedDay(DateOnly Date, bool GoesOut, TimeOnly From, TimeOnly To, CommuneId Start, CommuneId End);
