using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>What an item's form offers: what it shows already, and what the libraries hold.</summary>
sealed class MediaChoices(MitoyenDb db, MediaReach reach)
{
    public const int Most = 100;

    public async Task<IReadOnlyList<Medium>> ShownAsync(IReadOnlyCollection<MediumId> ids, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var order = ids.ToList();
        return [.. (await db.Set<Medium>().AsNoTracking().Where(m => order.Contains(m.Id)).ToListAsync(cancel)).OrderBy(m => order.IndexOf(m.Id))];
    }

    /// <summary>The newest that may be shown.</summary>
    public async Task<IReadOnlyList<Medium>> OfferedAsync(CancellationToken cancel)
    {
        var sites = (await reach.SitesAsync(cancel)).ConvertAll(s => s.Id);
        return await db.Set<Medium>().AsNoTracking().Where(m => sites.Contains(m.SiteId) && m.ReplacedBy == null && (m.Kind == MediumKind.File || m.Decorative || m.Alternative != "")).OrderByDescending(m => m.AddedAt).Take(Most).ToListAsync(cancel);
    }
}
