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
    public async Task<Dictionary<RequestId, IReadOnlyList<(string Text, bool IsFound)>>> ExcerptsAsync(IReadOnlyCollection<Request> page, string typed, Sight sight, CancellationToken cancel)
    {
        var query = TextQuery.Of(typed);
        var ids = page.Select(r => r.Id).ToArray();
        var said = (await db.Set<Message>().AsNoTracking().Where(m => ids.Contains(m.RequestId)).OrderBy(m => m.At).Select(m => new { m.RequestId, m.Text }).ToListAsync(cancel)).ToLookup(m => m.RequestId, m => m.Text);
        var noted = sight.SeesNotes
            ? (await db.Set<PrivateNote>().AsNoTracking().Where(n => ids.Contains(n.RequestId)).OrderBy(n => n.At).Select(n => new { n.RequestId, n.Text }).ToListAsync(cancel)).ToLookup(n => n.RequestId, n => n.Text)
            : Enumerable.Empty<string>().ToLookup(_ => default(RequestId));
        return page.ToDictionary(r => r.Id, r => Best([r.Description, .. said[r.Id], .. noted[r.Id]], query));
    }

    static IReadOnlyList<(string Text, bool IsFound)> Best(List<string> texts, TextQuery query) =>
        Excerpt.Of(texts.FirstOrDefault(t => Folding.Words(t).Any(query.Matches)) ?? texts[0], query);
}
