using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.PlanAccessibility;

/// <summary>What was typed, read.</summary>
sealed record PlanText(DateOnly From, DateOnly Until, string Responsible, string Policy, string Means, string MoreUrl, IReadOnlyList<PlanMeasure> Measures);
