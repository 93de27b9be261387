using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.Contracts;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Requests.ServeOthers;

/// <summary>Offers requests to whoever records time.</summary>
sealed class RequestSubjects(MitoyenDb db, TextSearch search, ITerritory territory) : IWorkSubjects
{
    const int Batch = 500;

    public async Task<IReadOnlyDictionary<RequestId, WorkSubject>> FindAsync(IReadOnlyCollection<RequestId> ids, CancellationToken cancel = default)
    {
        var found = new List<Request>();
        foreach (var batch in ids.Distinct().Chunk(Batch))
            found.AddRange(await db.Set<Request>().AsNoTracking().Where(r => batch.Contains(r.Id)).ToListAsync(cancel));
        return (await SubjectsAsync(found, cancel)).ToDictionary(s => s.Id);
    }

    public Task AuditUnknownAsync(RequestId id, CancellationToken cancel = default)
    {
        db.ChangeTracker.Clear();
        return db.FindOrAuditAsync<Request>(r => r.Id == id, cancel);
    }

    public async Task<IReadOnlyList<WorkSubject>> OpenAsync(string? search, int most, CancellationToken cancel = default) =>
        await SubjectsAsync(await Open(search).Take(most).ToListAsync(cancel), cancel);

    IQueryable<Request> Open(string? typed)
    {
        var open = db.Set<Request>().AsNoTracking().Where(r => r.State != RequestState.Done && r.State != RequestState.Refused);
        if (string.IsNullOrWhiteSpace(typed)) return open.OrderByDescending(r => r.ChangedAt).ThenByDescending(r => r.Number);
        var query = TextQuery.Of(typed);
        if (query.IsEmpty) return open.Where(r => false);
        return open.Join(search.Hits<RequestId>(query, RequestIndex.Subject, withOfficersLayer: false), r => r.Id, h => h.SubjectId, (r, h) => new { r, h.Score })
            .OrderByDescending(x => x.Score).ThenByDescending(x => x.r.Number).Select(x => x.r);
    }

    async Task<IReadOnlyList<WorkSubject>> SubjectsAsync(List<Request> requests, CancellationToken cancel)
    {
        var communes = await territory.CommunesAsync([.. requests.Select(r => r.Commune).OfType<CommuneId>().Distinct()], cancel);
        var principals = await territory.AuthoritiesAsync([.. requests.Where(r => r.Commune is null).Select(r => r.Principal).Distinct()], cancel);
        return [.. requests.Select(r => new WorkSubject(r.Id, $"n° {r.Number} · {r.Title} ({Place(r)})", $"/demandes/{r.Number}", r.Kind,
            r.Commune is { } c ? Beneficiary.Of(c, r.Principal) : Beneficiary.Of(r.Principal)))];

        string Place(Request r) => (r.Commune is { } c ? communes.GetValueOrDefault(c)?.Name : principals.GetValueOrDefault(r.Principal)?.Name) ?? "collectivité inconnue";
    }
}
