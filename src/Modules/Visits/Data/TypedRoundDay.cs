using Mitoyen.Kernel;

namespace Mitoyen.Visits.Data;

/// <summary>A day of the week on which rounds go out.</summary>
sealed record TypedRoundDay(DayOfWeek Day, TimeOnly From, TimeOnly To, CommuneId Start, CommuneId End);
