namespace Mitoyen.Arbitration.Domain;

/// <summary>A request starts to wait. On a request that already waits, it is qualified anew (kind, commune, class, due date) without leaving the queue.</summary>
sealed record Opened(DateTime At, RequestKey Request, PrincipalKey Principal, KindKey Kind) : LedgerEvent(At)
{
    public CommuneKey? Commune { get; init; }

    /// <summary>1 (first) to 4 (last), from the qualification by the officer.</summary>
    public int Class { get; init; } = RequestClass.Lowest;

    public DateOnly? Due { get; init; }

    /// <summary>Since when it waits, where that is not <see cref="LedgerEvent.At"/> (it comes back from the requester, say).</summary>
    public DateTime? Since { get; init; }
}
