using Mitoyen.Kernel;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>A council that an officer has promised to attend; minutes elapsed since the day's midnight.</summary>
/// <param name="At">The commune where it meets, or the nearest that is known.</param>
sealed record CouncilEvening(DateOnly Date, CommuneId At, int From, int To);
