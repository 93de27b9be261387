using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.ListRequests;

/// <summary>Shows where the words that were looked for stand, for the requests of one page.</summary>
sealed class Found(MitoyenDb db)
{
    public async Task<Dictionary<RequestId, FoundText>> ExcerptsAsync(IReadOnlyCollection<Request> page, string typed, Sight sight, CancellationToken cancel)
    {
        var query = TextQuery.Of(typed);
        var ids = page.Select(r => r.Id).ToArray();
        var said = (await db.Set<Message>().AsNoTracking().Where(m => ids.Contains(m.RequestId)).OrderBy(m => m.At).Select(m => new { m.RequestId, m.Text }).ToListAsync(cancel)).ToLookup(m => m.RequestId, m => m.Text);
        var noted = sight.SeesNotes
            ? (await db.Set<PrivateNote>().AsNoTracking().Where(n => ids.Contains(n.RequestId)).OrderBy(n => n.At).Select(n => new { n.RequestId, n.Text }).ToListAsync(cancel)).ToLookup(n => n.RequestId, n => n.Text)
            : Enumerable.Empty<string>().ToLookup(_ => default(RequestId));
        return page.ToDictionary(r => r.Id, r => new FoundText(Excerpt.Of(r.Title, query, r.Title.Length), Best([r.Description, .. said[r.Id], .. noted[r.Id]], query)));
    }

    /// <summary>The first text that holds a word; none when the words stand in the title, a name or a place.</summary>
    static IReadOnlyList<(string Text, bool IsFound)> Best(List<string> texts, TextQuery query) =>
        texts.FirstOrDefault(t => Folding.Words(t).Any(query.Matches)) is { } text ? Excerpt.Of(text, query) : [];
}
