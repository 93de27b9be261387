using Mitoyen.Kernel;

namespace Mitoyen.Requests.Contracts;

/// <summary>The requests of the current partnership. Callers filter by the viewer's reach.</summary>
public interface IRequests
{
    /// <summary>Every event before an instant, by instant, then request number.</summary>
    Task<IReadOnlyList<RequestEvent>> HistoryAsync(DateTime before, CancellationToken cancel = default);

    Task<IReadOnlyDictionary<RequestId, RequestView>> FindAsync(IReadOnlyCollection<RequestId> ids, CancellationToken cancel = default);

    /// <summary>New requests, not yet qualified, oldest first.</summary>
    Task<IReadOnlyList<RequestView>> ToQualifyAsync(CancellationToken cancel = default);

    /// <summary>Everything that is neither done nor refused, by number.</summary>
    Task<IReadOnlyList<OpenRequest>> OpenAsync(CancellationToken cancel = default);

    /// <summary>Submits a request in the name of whoever acts; gives its number. Saved with the caller's changes where a transaction is open, otherwise at once.</summary>
    /// <param name="commune">Null when the principal asks for itself.</param>
    Task<Outcome<int>> SubmitAsync(AuthorityId principal, CommuneId? commune, string title, string description, CancellationToken cancel = default);

    /// <summary>Closes a request as done and tells the requester; one that is done already stays so. The viewer must be allowed to qualify it.</summary>
    Task<Refusal?> FinishAsync(RequestId id, string? message, CancellationToken cancel = default);

    /// <summary>Takes over past requests (a spreadsheet, another tool, the demonstration) in one transaction.</summary>
    Task<Outcome<int>> TakeOverAsync(IReadOnlyList<PastRequest> requests, CancellationToken cancel = default);
}
