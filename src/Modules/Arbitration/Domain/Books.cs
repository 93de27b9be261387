namespace Mitoyen.Arbitration.Domain;

/// <summary>Everything that the ledger amounts to at one instant.</summary>
sealed class Books
{
    readonly Dictionary<PrincipalKey, PrincipalAccount> principals = [];
    readonly Dictionary<RequestKey, WaitingRequest> requests = [];

    public DateTime Now { get; set; }

    /// <summary>Minutes recorded by anyone so far, corrections left out: the clock of the urgent allowances.</summary>
    public long Worked { get; set; }

    /// <summary>ΣS.</summary>
    public long Total { get; set; }

    public long TotalWeight { get; set; }
    public ClauseBook Clauses { get; } = new();

    /// <summary>Principals that have had a weight, in the order of their first one.</summary>
    public List<PrincipalAccount> Parties { get; } = [];

    /// <summary>Principals with a waiting request, by V.</summary>
    public TurnHeap Turn { get; } = new();

    /// <summary>Principals with an urgent request that waits.</summary>
    public HashSet<PrincipalAccount> InUrgency { get; } = [];

    public Dictionary<CommuneKey, long> CommuneWeights { get; } = [];
    public Override? Override { get; set; }
    public List<UncalledRight> UncalledRights { get; } = [];
    public int WaitingCount { get; set; }

    public IEnumerable<PrincipalAccount> Known => principals.Values;

    public PrincipalAccount Account(PrincipalKey key)
    {
        if (!principals.TryGetValue(key, out var account)) principals[key] = account = new(key, Clauses);
        return account;
    }

    public PrincipalAccount? Find(PrincipalKey key) => principals.GetValueOrDefault(key) is { IsParty: true } account ? account : null;
    public WaitingRequest? Find(RequestKey key) => requests.GetValueOrDefault(key);
    public void Keep(WaitingRequest request) => requests[request.Key] = request;
    public long WeightOf(CommuneKey commune) => CommuneWeights.GetValueOrDefault(commune, 1);
}
