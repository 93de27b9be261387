namespace Mitoyen.Modules.Tests.Arbitration.Independent;

sealed class PrincipalAccount(string name) : Account(name)
{
    readonly List<(long Minute, string Kind, long Minutes)> received = [];

    public long L { get; set; } = 14 * 60;

    public long C { get; set; } = 14 * 60;

    public long Sigma { get; set; } = 7 * 60;

    /// <summary>Null: half the share.</summary>
    public long? RhoPerMille { get; set; }

    public long? CeilingPerMille { get; set; }

    public Fraction Tau { get; set; }

    public List<KindAccount> Kinds { get; } = [];

    public long Served => received.Sum(r => r.Minutes);

    public KindAccount KindOf(string kind)
    {
        var known = Kinds.Find(k => k.Name == kind);
        if (known is null) Kinds.Add(known = new(kind));
        return known;
    }

    /// <summary>A null kind: minutes that count for the principal and for none of its kinds.</summary>
    public void Receive(long minute, string? kind, long minutes)
    {
        S += minutes;
        if (kind is not null) KindOf(kind).S += minutes;
        received.Add((minute, kind ?? "", minutes));
    }

    /// <summary>
    /// Rule 7: support minutes ÷ all minutes of (now − 8 weeks, now], against the ceiling. Corrections may bring the whole to 0 or below:
    /// then any minute of support is above, and none is not (decisions/0003, 5).
    /// </summary>
    public bool IsSupportAboveCeiling(long now)
    {
        var recent = received.Where(r => r.Minute > now - (8 * 7 * 24 * 60)).ToList();
        var (all, support) = (recent.Sum(r => r.Minutes), recent.Where(r => r.Kind == "support").Sum(r => r.Minutes));
        if (CeilingPerMille is not { } ceiling || support <= 0) return false;
        return all <= 0 || new Fraction(support, all).CompareTo(new(ceiling, 1000)) > 0;
    }
}
