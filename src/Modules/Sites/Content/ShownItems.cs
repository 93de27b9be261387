using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>The rule of <see cref="Item.IsShownOn"/> as a question to the database; a test holds the two against each other.</summary>
sealed class ShownItems(MitoyenDb db, LocalClock clock) : IShownItems
{
    public async Task<IReadOnlyList<ShownItem>> ListAsync(SiteId site, ContentType type, DateTime at, CancellationToken stop)
    {
        var found = (await Shown(site, type, at).ToListAsync(stop)).ConvertAll(r => Read(r.Item, r.Placement));
        return [.. Sorted(type, found)];
    }

    public async Task<ShownItem?> FindAsync(SiteId site, ContentType type, string slug, DateTime at, CancellationToken stop) =>
        await Shown(site, type, at).SingleOrDefaultAsync(r => r.Item.Slug == slug, stop) is { } row ? Read(row.Item, row.Placement) : null;

    IQueryable<Row> Shown(SiteId site, ContentType type, DateTime at)
    {
        var day = DateOnly.FromDateTime(clock.ToLocal(at));
        return from placement in db.Set<Placement>().AsNoTracking()
               join item in db.Set<Item>().AsNoTracking().IgnoreAutoIncludes() on placement.ItemId equals item.Id
               where placement.SiteId == site && placement.Type == type && placement.Asked && placement.State == PlacementState.Accepted && !placement.Hidden && (placement.EndOn == null || placement.EndOn >= day)
                   && item.State == ItemState.Published && item.FrozenAt == null && (item.ValidFromAt == null || item.ValidFromAt <= at) && (item.ValidToAt == null || item.ValidToAt > at)
               select new Row { Item = item, Placement = placement };
    }

    static IEnumerable<ShownItem> Sorted(ContentType type, IEnumerable<ShownItem> items) => type switch
    {
        ContentType.Event => items.OrderByDescending(i => i.Pinned).ThenBy(i => (i.Facts as EventFacts)?.StartAt).ThenBy(i => i.Title, StringComparer.Ordinal),
        ContentType.Place or ContentType.Organisation or ContentType.Page => items.OrderByDescending(i => i.Pinned).ThenBy(i => i.Title, StringComparer.Ordinal),
        ContentType.LegalAct => items.OrderByDescending(i => i.Pinned).ThenByDescending(i => (i.Facts as LegalActFacts)?.AdoptedOn).ThenBy(i => i.Title, StringComparer.Ordinal),
        _ => items.OrderByDescending(i => i.Pinned).ThenByDescending(i => i.FirstPublishedAt).ThenBy(i => i.Title, StringComparer.Ordinal),
    };

    static ShownItem Read(Item item, Placement placement) => new(
        item.Id, item.Origin, item.Type, item.Slug, item.Title, item.Summary, item.Body, [], [], FactsOf(item), item.FirstPublishedAt ?? item.ChangedAt, item.ChangedAt,
        placement.Pinned, placement.LocalCategory.Length == 0 ? null : placement.LocalCategory);

    /// <summary>The day on which an act was first shown is no fact that its author writes.</summary>
    static ItemFacts FactsOf(Item item) => item.Facts is LegalActFacts act ? act with { FirstSeenAt = item.FirstPublishedAt } : item.Facts;

    sealed class Row
    {
        public required Item Item { get; init; }
        public required Placement Placement { get; init; }
    }
}
