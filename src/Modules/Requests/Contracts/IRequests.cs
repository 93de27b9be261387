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

    /// <summary>Takes over past requests (a spreadsheet, another tool, the demonstration) in one transaction.</summary>
    Task<Outcome<int>> TakeOverAsync(IReadOnlyList<PastRequest> requests, CancellationToken cancel = default);
}
