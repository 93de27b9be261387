using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain;

/// <summary>The audit of a site against RGAA 4.1, as far as one was made, and what the imposed declaration says of it.</summary>
/// <param name="Met">Criteria met, of those applicable.</param>
sealed record AccessibilityAudit(DateOnly? On, string Auditor, int Met, int Applicable)
{
    public static readonly AccessibilityAudit None = new(null, "", 0, 0);

    /// <summary>The day on which somebody last wrote this down: the declaration's own date.</summary>
    public DateOnly? DeclaredOn { get; init; }

    /// <summary>Browsers, assistive technology and checkers that were used, one a line.</summary>
    public string Tools { get; init; } = "";

    /// <summary>Pages that were audited, one a line.</summary>
    public string Pages { get; init; } = "";

    /// <summary>In the order of the criteria.</summary>
    public IReadOnlyList<Shortfall> Shortfalls { get; init; } = [];

    public IEnumerable<Shortfall> Of(ShortfallKind kind) => Shortfalls.Where(s => s.Kind == kind);

    /// <summary>An audit says nothing any more after three years.</summary>
    public bool IsValid(DateOnly day) => On is { } on && Applicable > 0 && on <= day && day < on.AddYears(3);

    public Conformity StatusOn(DateOnly day) =>
        !IsValid(day) || Met * 2 < Applicable ? Conformity.None : Met == Applicable ? Conformity.Full : Conformity.Partial;

    /// <summary>Why the list and the figures cannot both be true: there are more criteria listed as not met than the audit counted.</summary>
    public TooManyShortfalls? Contradiction()
    {
        var (listed, counted) = (Of(ShortfallKind.NotMet).Select(s => s.Criterion).Distinct().Count(), Applicable - Met);
        return listed > counted ? new(listed, counted) : null;
    }
}

/// <summary>The three states of the imposed declaration: fully, partly (half of the criteria or more), or not conforming.</summary>
enum Conformity { None, Partial, Full }
