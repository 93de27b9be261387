namespace Mitoyen.Agreements.Contracts;

/// <summary>The job description (fiche de poste): target share of each kind of work and the ceiling on support, in basis points of the time.</summary>
/// <param name="Targets">Sum to 10 000.</param>
/// <param name="SupportCeiling">0 to 10 000; above it, over eight rolling weeks, support waits while another kind can be served.</param>
public sealed record JobDescription(IReadOnlyList<KindTarget> Targets, int SupportCeiling)
{
    public int TargetOf(WorkKind kind) => Targets.FirstOrDefault(t => t.Kind == kind)?.BasisPoints ?? 0;
}

public sealed record KindTarget(WorkKind Kind, int BasisPoints);
