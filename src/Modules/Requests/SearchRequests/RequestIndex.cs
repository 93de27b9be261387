using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Requests.SearchRequests;

/// <summary>Keeps the words of requests in the search index: what the public thread says for everybody, private notes for officers only.</summary>
sealed class RequestIndex(MitoyenDb db, TextSearch search, ITerritory territory)
{
    public const string Subject = "request";

    public void PutNew(Request request, string? commune, IEnumerable<string> messages, IReadOnlyCollection<string> notes)
    {
        search.PutNew(Subject, request.Id.Value, SearchLayer.Public, TitleOf(request), BodyOf(request, commune, messages));
        if (notes.Count > 0) search.PutNew(Subject, request.Id.Value, SearchLayer.Officers, "", string.Join('\n', notes));
    }

    /// <summary>After something was said, before it is saved.</summary>
    public async Task RenewThreadAsync(Request request, Message added, CancellationToken cancel)
    {
        var said = await db.Set<Message>().Where(m => m.RequestId == request.Id).Select(m => m.Text).ToListAsync(cancel);
        await search.PutAsync(Subject, request.Id.Value, SearchLayer.Public, TitleOf(request), BodyOf(request, await CommuneAsync(request, cancel), [.. said, added.Text]), cancel);
    }

    public async Task RenewNotesAsync(Request request, PrivateNote added, CancellationToken cancel)
    {
        var noted = await db.Set<PrivateNote>().Where(n => n.RequestId == request.Id).Select(n => n.Text).ToListAsync(cancel);
        await search.PutAsync(Subject, request.Id.Value, SearchLayer.Officers, "", string.Join('\n', [.. noted, added.Text]), cancel);
    }

    public async Task<string?> CommuneAsync(Request request, CancellationToken cancel) =>
        request.Commune is { } id && (await territory.CommunesAsync([id], cancel)).TryGetValue(id, out var commune) ? commune.Name : null;

    static string TitleOf(Request request) => $"{request.Number} {request.Title}";

    static string BodyOf(Request request, string? commune, IEnumerable<string> messages) =>
        string.Join('\n', [request.Description, commune ?? "", request.RequesterName, .. messages]);
}
