using Mitoyen.Agreements.Contracts;

namespace Mitoyen.Agreements.Domain;

/// <summary>Shares as people write them in an agreement: from a day to a last day (inclusive; null: to the end).</summary>
sealed record SharePeriod(DateOnly From, DateOnly? LastDay, IReadOnlyList<PrincipalShare> Shares);
