using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>What is known of a meeting before it is held. Hours are those of the place.</summary>
sealed record MeetingPlan(DateOnly HeldOn, TimeOnly StartsAt, Minutes Expected, string Place, DateOnly? NoticeSentOn, string? UrgentReason);
