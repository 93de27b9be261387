namespace Mitoyen.Arbitration.Domain;

/// <summary>What the ledger says of one request; kept when it closes, for the minutes recorded late.</summary>
sealed class WaitingRequest(RequestKey key, PrincipalAccount principal, KindAccount kind)
{
    static readonly HashSet<PrincipalKey> None = [];
    HashSet<PrincipalKey>? consents;

    public RequestKey Key => key;
    public PrincipalAccount Principal { get; set; } = principal;
    public KindAccount Kind { get; set; } = kind;

    public bool IsOpen { get; set; }
    public DateTime Since { get; set; }
    public CommuneHours Commune { get; set; } = principal.OwnHours;
    public int Class { get; set; } = RequestClass.Lowest;
    public DateOnly? Due { get; set; }
    public int? Rank { get; set; }
    public bool IsUrgent { get; set; }
    public IReadOnlySet<PrincipalKey> Consents => consents ?? None;

    public void Consent(PrincipalKey by) => (consents ??= []).Add(by);
    public void ForgetConsents() => consents = null;

    public int ClassAt(DateTime now) => RequestClass.At(now, Class, Due, Since);

    /// <summary>Oldest first, then the name: the last word everywhere.</summary>
    public static readonly IComparer<WaitingRequest> ByAge = Comparer<WaitingRequest>.Create(CompareAge);

    public static int CompareAge(WaitingRequest a, WaitingRequest b)
    {
        var byAge = a.Since.CompareTo(b.Since);
        return byAge != 0 ? byAge : a.Key.CompareTo(b.Key);
    }
}
