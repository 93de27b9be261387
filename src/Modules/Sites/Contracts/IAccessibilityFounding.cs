using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>Takes over what sites declare of their accessibility: an installation's past, the demonstration, tests.</summary>
public interface IAccessibilityFounding
{
    /// <returns>Refused when a plan or an audit contradicts itself; then nothing is taken.</returns>
    Task<Refusal?> TakeOverAsync(IReadOnlyList<KnownAccessibility> known, CancellationToken cancel = default);
}

/// <param name="Audit">Null: none was made.</param>
/// <param name="Plan">Null: it has none of its own.</param>
/// <param name="PlanFrom">The site whose plan it shows in place of one of its own.</param>
public sealed record KnownAccessibility(SiteId Site, KnownAudit? Audit, KnownPlan? Plan, SiteId? PlanFrom = null);

public sealed record KnownAudit(DateOnly On, string Auditor, int Met, int Applicable, string Tools, string Pages, IReadOnlyList<KnownShortfall> Shortfalls);

/// <param name="Criterion">Of RGAA 4.1; empty for what is exempt as a whole.</param>
public sealed record KnownShortfall(ShortfallKind Kind, string Criterion, string Words, string Alternative);

/// <param name="Until">Its last day.</param>
public sealed record KnownPlan(DateOnly From, DateOnly Until, string Responsible, string Policy, string Means, IReadOnlyList<(int Year, MeasureState State, string Words)> Measures);

/// <summary>The three lists of the imposed declaration: not met, not met because it would cost out of all proportion, outside the duty.</summary>
public enum ShortfallKind { NotMet, Burden, Exempt }

/// <summary>Of a measure of a multi-year plan.</summary>
public enum MeasureState { Planned, Done, GivenUp }
