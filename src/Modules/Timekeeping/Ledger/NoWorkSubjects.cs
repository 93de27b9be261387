using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>Stands in where no module supplies requests: time is recorded without them.</summary>
sealed class NoWorkSubjects : IWorkSubjects
{
    public Task<IReadOnlyDictionary<RequestId, WorkSubject>> FindAsync(IReadOnlyCollection<RequestId> ids, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyDictionary<RequestId, WorkSubject>>(new Dictionary<RequestId, WorkSubject>());

    public Task AuditUnknownAsync(RequestId id, CancellationToken cancel = default) => Task.CompletedTask;

    public Task<IReadOnlyList<WorkSubject>> OpenAsync(string? search, int most, CancellationToken cancel = default) =>
        Task.FromResult<IReadOnlyList<WorkSubject>>([]);
}
