using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Contracts;

/// <summary>What time is recorded on. The Requests module answers; without it, nothing is offered.</summary>
public interface IWorkSubjects
{
    Task<IReadOnlyDictionary<RequestId, WorkSubject>> FindAsync(IReadOnlyCollection<RequestId> ids, CancellationToken cancel = default);

    /// <summary>Somebody named a subject that is not here: an id of another partnership goes to the journal. To be asked outside the transaction of the refused work.</summary>
    Task AuditUnknownAsync(RequestId id, CancellationToken cancel = default);

    /// <summary>Open subjects whose number, title or commune match; the best first, at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<WorkSubject>> OpenAsync(string? search, int most, CancellationToken cancel = default);
}

/// <param name="Label">For instance « n° 214 · Imprimante de l’accueil (Sapignies) ».</param>
public sealed record WorkSubject(RequestId Id, string Label, string Url, WorkKind? Kind, Beneficiary Beneficiary);
