namespace Mitoyen.Sites.Domain;

/// <summary>The audit of a site against RGAA 4.1, as far as one was made.</summary>
/// <param name="Met">Criteria met, of those applicable.</param>
sealed record AccessibilityAudit(DateOnly? On, string Auditor, int Met, int Applicable)
{
    public static readonly AccessibilityAudit None = new(null, "", 0, 0);

    /// <summary>An audit says nothing any more after three years.</summary>
    public bool IsValid(DateOnly day) => On is { } on && Applicable > 0 && on <= day && day < on.AddYears(3);

    public Conformity StatusOn(DateOnly day) =>
        !IsValid(day) || Met * 2 < Applicable ? Conformity.None : Met == Applicable ? Conformity.Full : Conformity.Partial;
}

/// <summary>The three states of the imposed declaration: fully, partly (half of the criteria or more), or not conforming.</summary>
enum Conformity { None, Partial, Full }
