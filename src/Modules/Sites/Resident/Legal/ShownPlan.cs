using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <param name="Owner">Whose it is when another site shows it; null: the site's own.</param>
sealed record ShownPlan(AccessibilityPlan Plan, string? Owner);
