using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.Content;

/// <summary>The rule of <see cref="Item.IsShownOn"/> as a question to the database; a test holds the two against each other.</summary>
sealed class ShownItems(MitoyenDb db, LocalClock clock) : IShownItems
{
    public async Task<IReadOnlyList<ShownItem>> ListAsync(SiteId site, ContentType type, DateTime at, CancellationToken stop)
    {
        var rows = Shown(site, at).Where(r => r.Placement.Type == type);
        return [.. Sorted(type, await ReadAsync(rows, stop))];
    }

    public async Task<ShownItem?> FindAsync(SiteId site, ContentType type, string slug, DateTime at, CancellationToken stop) =>
        (await ReadAsync(Shown(site, at).Where(r => r.Placement.Type == type && r.Item.Slug == slug), stop)).SingleOrDefault();

    /// <summary>Whether an item that this site shows has a picture or file with these bytes.</summary>
    public Task<bool> ShowsAsync(SiteId site, string hash, DateTime at, CancellationToken stop) =>
        (from row in Shown(site, at) join a in db.Set<Attachment>() on row.Item.Id equals a.ItemId join m in db.Set<Medium>() on a.MediumId equals m.Id where m.Hash == hash select m.Id).AnyAsync(stop);

    async Task<List<ShownItem>> ReadAsync(IQueryable<Row> rows, CancellationToken stop)
    {
        var found = await rows.ToListAsync(stop);
        if (found.Count == 0) return [];
        var media = (await (from row in rows join a in db.Set<Attachment>() on row.Item.Id equals a.ItemId join m in db.Set<Medium>().AsNoTracking() on a.MediumId equals m.Id orderby a.Position select new { a.ItemId, Medium = m }).ToListAsync(stop))
            .ToLookup(m => m.ItemId, m => m.Medium);
        var proofs = await ProofsAsync([.. found.Where(r => r.Item.Type == ContentType.LegalAct).Select(r => r.Item.Id)], stop);
        return found.ConvertAll(r => Read(r.Item, r.Item.Text, r.Placement, [.. media[r.Item.Id].Where(m => m.IsDescribed)], proofs.GetValueOrDefault(r.Item.Id)));
    }

    /// <summary>The last row of the log of each act.</summary>
    async Task<IReadOnlyDictionary<ItemId, ActShowing>> ProofsAsync(IReadOnlyList<ItemId> acts, CancellationToken stop) => acts.Count == 0 ? new Dictionary<ItemId, ActShowing>()
        : (await db.Set<ActShowing>().AsNoTracking().Where(s => acts.Contains(s.ItemId)).ToListAsync(stop)).GroupBy(s => s.ItemId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Number)!);

    IQueryable<Row> Shown(SiteId site, DateTime at)
    {
        var day = DateOnly.FromDateTime(clock.ToLocal(at));
        return from placement in db.Set<Placement>().AsNoTracking()
               join item in db.Set<Item>().AsNoTracking().IgnoreAutoIncludes() on placement.ItemId equals item.Id
               where placement.SiteId == site && placement.Asked && placement.State == PlacementState.Accepted && !placement.Hidden && (placement.EndOn == null || placement.EndOn >= day)
                   && item.State == ItemState.Published && item.FrozenAt == null && (item.ValidFromAt == null || item.ValidFromAt <= at) && (item.ValidToAt == null || item.ValidToAt > at)
               select new Row { Item = item, Placement = placement };
    }

    static IEnumerable<ShownItem> Sorted(ContentType type, IEnumerable<ShownItem> items) => type switch
    {
        ContentType.Event => items.OrderByDescending(i => i.Pinned).ThenBy(i => (i.Facts as EventFacts)?.StartAt).ThenBy(i => i.Title, French.Order),
        ContentType.Place or ContentType.Organisation or ContentType.Page => items.OrderByDescending(i => i.Pinned).ThenBy(i => i.Title, French.Order),
        ContentType.LegalAct => items.OrderByDescending(i => i.Pinned).ThenByDescending(i => (i.Facts as LegalActFacts)?.AdoptedOn).ThenBy(i => i.Title, French.Order),
        _ => items.OrderByDescending(i => i.Pinned).ThenByDescending(i => i.FirstPublishedAt).ThenBy(i => i.Title, French.Order),
    };

    /// <param name="text">What it says: its own text, or the one that waits.</param>
    /// <param name="proof">The last row of its log; null: it was never shown with its document, or this is how it would look.</param>
    public static ShownItem Read(Item item, ItemText text, Placement placement, IReadOnlyList<Medium> media, ActShowing? proof = null)
    {
        var files = media.Where(m => m.Kind == MediumKind.File).Select(MediaAddresses.File).ToList();
        return new(item.Id, item.Origin, item.Type, text.Slug, text.Title, text.Summary, text.Body, [.. media.Where(m => m.Kind == MediumKind.Picture).Select(MediaAddresses.Picture)], files, FactsOf(text.Facts, proof),
            item.FirstPublishedAt ?? item.ChangedAt, item.ChangedAt, placement.Pinned, placement.LocalCategory.Length == 0 ? null : placement.LocalCategory);
    }

    /// <summary>Since when an act is shown, and the hash of its document, are no facts that its author writes: the log has them.</summary>
    static ItemFacts FactsOf(ItemFacts facts, ActShowing? proof) => facts is LegalActFacts act ? act with { FirstSeenAt = proof is { IsShown: true } ? proof.At : null, Hash = proof is { IsShown: true } ? proof.Hash : null } : facts;

    sealed class Row
    {
        public required Item Item { get; init; }
        public required Placement Placement { get; init; }
    }
}
