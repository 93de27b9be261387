namespace Mitoyen.Arbitration.Domain;

/// <summary>One principal: the first level, its kinds and what it is owed.</summary>
sealed class PrincipalAccount(PrincipalKey key, ClauseBook general)
{
    readonly Dictionary<KindKey, KindAccount> kinds = [];
    readonly Dictionary<CommuneKey, CommuneHours> communes = [];

    public PrincipalKey Key => key;

    /// <summary>False until its first weight: it has no place in the order of the parties yet.</summary>
    public bool IsParty { get; private set; }
    public long Weight { get; set; }

    /// <summary>S_p: minutes charged, with every offset that the ledger records.</summary>
    public long S { get; set; }
    public long Recorded { get; set; }
    public long Common { get; set; }
    public long Corrected { get; set; }
    public long Uncalled { get; set; }
    public long Opening { get; set; }

    /// <summary>Recorded minutes with corrections and the share of common work.</summary>
    public long Received => Recorded + Common + Corrected;

    public int Waiting { get; set; }
    public int HeapIndex { get; set; } = -1;
    public ClauseBook Clauses { get; } = new(general);
    public long LongestLot => Clauses[Clause.LongestLot]!.Value;
    public long CarryOver => Clauses[Clause.CarryOverCap]!.Value;
    public UrgentAllowance Allowance { get; private set; } = new(0);
    public SupportWindow Support { get; } = new();
    public SortedSet<WaitingRequest> Urgent { get; } = new(WaitingRequest.ByAge);

    /// <summary>Kinds in the order of their first appearance.</summary>
    public List<KindAccount> Kinds { get; } = [];
    public CommuneHours OwnHours { get; } = new(null, 0);

    /// <summary>Communes whose hours are kept, the principal itself included.</summary>
    public int CommuneCount => communes.Count + 1;

    /// <summary>Its first weight: its urgent allowance starts full.</summary>
    public void Join(long worked) => (IsParty, Allowance) = (true, new(worked));

    public KindAccount KindOf(KindKey kind) => Kind(kind, 1);

    /// <summary>A kind that enters by an amendment weighs nothing before it.</summary>
    public KindAccount NewKind(KindKey kind) => Kind(kind, 0);

    public bool Knows(KindKey kind) => kinds.ContainsKey(kind);

    public CommuneHours HoursOf(CommuneKey? commune, Books books)
    {
        if (commune is not { } named) return OwnHours;
        if (!communes.TryGetValue(named, out var hours)) communes[named] = hours = new(named, CommuneCount) { Weight = books.WeightOf(named) };
        return hours;
    }

    KindAccount Kind(KindKey kind, long weight)
    {
        if (kinds.TryGetValue(kind, out var account)) return account;
        Kinds.Add(account = kinds[kind] = new(kind) { Weight = weight });
        return account;
    }
}
