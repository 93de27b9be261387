using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>The libraries of the viewer's sites, the newest first; what nobody has described yet before.</summary>
sealed class LibraryListing(MitoyenDb db, MediaReach reach)
{
    public const int Most = 60;
    public const string Pictures = "images", Files = "documents", ToDescribe = "a-decrire", Unused = "inutiles";

    public async Task<IReadOnlyList<LibraryRow>> ReadAsync(string? asked, string? kind, string? site, CancellationToken cancel)
    {
        var sites = (await reach.SitesAsync(cancel)).ToDictionary(s => s.Id, s => s.Name);
        var ids = sites.Keys.Where(s => string.IsNullOrEmpty(site) || s.ToString() == site).ToList();
        var rows = db.Set<Medium>().AsNoTracking().Where(m => ids.Contains(m.SiteId) && m.ReplacedBy == null);
        rows = kind switch
        {
            Pictures => rows.Where(m => m.Kind == MediumKind.Picture),
            Files => rows.Where(m => m.Kind == MediumKind.File),
            ToDescribe => rows.Where(m => m.Kind == MediumKind.Picture && !m.Decorative && m.Alternative == ""),
            Unused => rows.Where(m => !db.Set<Attachment>().Any(a => a.MediumId == m.Id)),
            _ => rows,
        };
        var query = TextQuery.Of(asked);
        var found = await rows.OrderByDescending(m => m.AddedAt).ThenBy(m => m.Id).Take(query.IsEmpty ? Most : 5_000).Select(m => new { Medium = m, Uses = db.Set<Attachment>().Count(a => a.MediumId == m.Id) }).ToListAsync(cancel);
        return [.. found.Where(r => query.IsEmpty || query.Words.All(w => Folding.Words($"{r.Medium.Name} {r.Medium.Alternative} {r.Medium.Credit} {sites[r.Medium.SiteId]}").Any(t => t.StartsWith(w, StringComparison.Ordinal)))).Take(Most)
            .Select(r => new LibraryRow(r.Medium, sites[r.Medium.SiteId], r.Uses)).OrderBy(r => r.Medium.IsDescribed)];
    }
}
