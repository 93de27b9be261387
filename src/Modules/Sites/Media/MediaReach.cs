using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Which libraries the viewer takes from and adds to (those of sites for which they write), and which pictures and files they may change.</summary>
sealed class MediaReach(MitoyenDb db, SiteReach reach)
{
    public async Task<List<Site>> SitesAsync(CancellationToken cancel) => [.. (await reach.AllAsync(cancel)).Where(s => reach.Covers(Permission.WriteContent, s))];

    /// <summary>Null: of another partnership (noted), of a site for which they do not write, or nothing.</summary>
    public async Task<Medium?> FindAsync(MediumId id, CancellationToken cancel) =>
        await db.FindOrAuditAsync<Medium>(m => m.Id == id, cancel) is { } medium && (await SitesAsync(cancel)).Exists(s => s.Id == medium.SiteId) ? medium : null;

    public Task<List<Item>> UsesAsync(MediumId id, CancellationToken cancel) =>
        db.Set<Item>().AsSplitQuery().Where(i => db.Set<Attachment>().Any(a => a.ItemId == i.Id && a.MediumId == id)).OrderBy(i => i.Title).ToListAsync(cancel);

    /// <summary>Items of which a proposed edit, which nobody has answered yet, would show it.</summary>
    public async Task<List<Item>> AwaitedByAsync(MediumId id, CancellationToken cancel)
    {
        var waiting = (await db.Set<ProposedEdit>().AsNoTracking().Where(e => e.State == EditState.Waiting).Select(e => new { e.ItemId, e.Media }).ToListAsync(cancel)).Where(e => e.Media.All.Contains(id)).Select(e => e.ItemId).ToList();
        return waiting.Count == 0 ? [] : await db.Set<Item>().AsNoTracking().IgnoreAutoIncludes().Where(i => waiting.Contains(i.Id)).OrderBy(i => i.Title).ToListAsync(cancel);
    }

    /// <summary>Who decides for its site and for all that show it; or who added it, while nobody but them is concerned: what everybody reads is not changed past the second reader.</summary>
    public async Task<bool> MayChangeAsync(Medium medium, IReadOnlyList<Item> uses, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        bool Decides(SiteId id) => reach.MayDecide(sites.First(s => s.Id == id));
        if (Decides(medium.SiteId) && uses.All(i => Decides(i.Origin))) return true;
        return medium.AddedBy is { } by && by == reach.Account && uses.All(i => i.State is not ItemState.Published && i.Author == by);
    }
}
