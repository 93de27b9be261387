using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>The libraries of the viewer's sites, page by page: what nobody has described yet, then the newest.</summary>
sealed class LibraryListing(MitoyenDb db, MediaReach reach)
{
    public const int Size = 30;
    public const string Pictures = "images", Files = "documents", ToDescribe = "a-decrire", Unused = "inutiles";

    /// <summary>One page of what answers the filters, and how many do in all.</summary>
    public async Task<(IReadOnlyList<LibraryRow> Rows, int Total)> ReadAsync(string? asked, string? kind, string? site, int page, CancellationToken cancel)
    {
        var sites = (await reach.SitesAsync(cancel)).ToDictionary(s => s.Id, s => s.Name);
        var ids = sites.Keys.Where(s => string.IsNullOrEmpty(site) || s.ToString() == site).ToList();
        var known = await OfKind(db.Set<Medium>().AsNoTracking().Where(m => ids.Contains(m.SiteId) && m.ReplacedBy == null), kind)
            .OrderBy(m => m.Kind == MediumKind.Picture && !m.Decorative && m.Alternative == "" ? 0 : 1).ThenByDescending(m => m.AddedAt).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.SiteId, m.Name, m.Alternative, m.Credit, m.AddedByName }).ToListAsync(cancel);
        var query = TextQuery.Of(asked);
        var found = known.FindAll(m => query.IsEmpty || IsAsked(query, $"{m.Name} {m.Alternative} {m.Credit} {m.AddedByName} {sites[m.SiteId]}")).ConvertAll(m => m.Id);
        var shown = found.Skip((page - 1) * Size).Take(Size).ToList();
        var media = await db.Set<Medium>().AsNoTracking().Where(m => shown.Contains(m.Id)).Select(m => new { Medium = m, Uses = db.Set<Attachment>().Count(a => a.MediumId == m.Id) }).ToDictionaryAsync(m => m.Medium.Id, cancel);
        return ([.. shown.Where(media.ContainsKey).Select(id => new LibraryRow(media[id].Medium, sites[media[id].Medium.SiteId], media[id].Uses))], found.Count);
    }

    IQueryable<Medium> OfKind(IQueryable<Medium> rows, string? kind) => kind switch
    {
        Pictures => rows.Where(m => m.Kind == MediumKind.Picture),
        Files => rows.Where(m => m.Kind == MediumKind.File),
        ToDescribe => rows.Where(m => m.Kind == MediumKind.Picture && !m.Decorative && m.Alternative == ""),
        Unused => rows.Where(m => !db.Set<Attachment>().Any(a => a.MediumId == m.Id)),
        _ => rows,
    };

    static bool IsAsked(TextQuery query, string text)
    {
        var words = Folding.Words(text).ToList();
        return query.Words.All(w => words.Exists(t => t.StartsWith(w, StringComparison.Ordinal)));
    }
}
