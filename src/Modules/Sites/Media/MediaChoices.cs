using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>What an item's form offers: what it shows already, and what the libraries hold.</summary>
sealed class MediaChoices(MitoyenDb db, MediaReach reach)
{
    public const int Size = 24;
    const int MostSearched = 5_000;

    public async Task<IReadOnlyList<Medium>> ShownAsync(IReadOnlyCollection<MediumId> ids, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var order = ids.ToList();
        return [.. (await db.Set<Medium>().AsNoTracking().Where(m => order.Contains(m.Id)).ToListAsync(cancel)).OrderBy(m => order.IndexOf(m.Id))];
    }

    /// <summary>A page of what may be shown, the newest first, and how many there are in all.</summary>
    /// <param name="but">Those that stand in the form already.</param>
    public async Task<(IReadOnlyList<Medium> Page, int Total)> OfferedAsync(string? asked, int page, IReadOnlyCollection<MediumId> but, CancellationToken cancel)
    {
        var sites = (await reach.SitesAsync(cancel)).ConvertAll(s => s.Id);
        var rows = db.Set<Medium>().AsNoTracking().Where(m => sites.Contains(m.SiteId) && !but.Contains(m.Id) && m.ReplacedBy == null && (m.Kind == MediumKind.File || m.Decorative || m.Alternative != ""))
            .OrderByDescending(m => m.AddedAt).ThenBy(m => m.Id);
        var query = TextQuery.Of(asked);
        if (query.IsEmpty) return (await rows.Skip((page - 1) * Size).Take(Size).ToListAsync(cancel), await rows.CountAsync(cancel));
        var found = (await rows.Take(MostSearched).ToListAsync(cancel)).FindAll(m => IsFound(m, query));
        return ([.. found.Skip((page - 1) * Size).Take(Size)], found.Count);
    }

    static bool IsFound(Medium medium, TextQuery query)
    {
        var words = Folding.Words($"{medium.Name} {medium.Alternative} {medium.Credit}");
        return query.Words.All(w => words.Any(t => t.StartsWith(w, StringComparison.Ordinal)));
    }
}
