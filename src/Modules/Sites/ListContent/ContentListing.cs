using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ListContent;

/// <summary>What the viewer wrote or decides about, the newest change first; what waits for them before.</summary>
sealed class ContentListing(MitoyenDb db, SiteReach reach, WaitingEdits edits, LocalClock clock)
{
    public const int Most = 60;

    /// <summary>Since when the viewer's account publishes nothing; null where it may.</summary>
    public async Task<DateTime?> SuspendedSinceAsync(CancellationToken cancel) => reach.Account is { } me
        ? await db.Set<FrozenAuthor>().Where(f => f.Account == me && f.ThawedAt == null).Select(f => (DateTime?)f.FrozenAt).SingleOrDefaultAsync(cancel)
        : null;

    public async Task<IReadOnlyList<ContentRow>> ReadAsync(string? asked, ContentType? type, ContentStage? stage, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        var decided = sites.Where(reach.MayDecide).Select(s => s.Id).ToList();
        var written = sites.Where(s => reach.Covers(Permission.WriteContent, s)).Select(s => s.Id).ToList();
        var me = reach.Account;
        var rows = db.Set<Item>().AsNoTracking().AsSplitQuery().Where(i => decided.Contains(i.Origin) || (i.Author == me && written.Contains(i.Origin)));
        if (type is { } kind) rows = rows.Where(i => i.Type == kind);
        var edited = await edits.Items.ToListAsync(cancel);
        rows = At(stage, rows, edited);
        var names = sites.ToDictionary(s => s.Id, s => s.Name);
        var query = TextQuery.Of(asked);
        var found = (await rows.OrderByDescending(i => i.State == ItemState.Submitted || edited.Contains(i.Id)).ThenByDescending(i => i.ChangedAt).ThenBy(i => i.Id).Take(query.IsEmpty ? Most : 5_000).ToListAsync(cancel))
            .Where(i => query.IsEmpty || query.Words.All(w => Folding.Words($"{i.Title} {i.Summary} {names[i.Origin]}").Any(t => t.StartsWith(w, StringComparison.Ordinal))));
        return [.. found.Take(Most).Select(i => new ContentRow(i, names[i.Origin], edited.Contains(i.Id)))];
    }

    IQueryable<Item> At(ContentStage? stage, IQueryable<Item> items, List<ItemId> edited)
    {
        var (now, today) = (clock.NowAt, clock.Today);
        return stage switch
        {
            ContentStage.Draft => items.Where(i => i.State == ItemState.Draft),
            ContentStage.ToRead => items.Where(i => i.State == ItemState.Submitted || edited.Contains(i.Id)),
            ContentStage.Planned => items.Where(i => i.State == ItemState.Published && i.ValidFromAt > now),
            ContentStage.Online => items.Where(i => i.State == ItemState.Published && !(i.ValidFromAt > now) && !(i.ValidToAt <= now) && i.FrozenAt == null),
            ContentStage.Over => items.Where(i => i.State == ItemState.Published && i.ValidToAt <= now),
            ContentStage.ToCheck => items.Where(i => i.State == ItemState.Published && i.ReviewOn < today),
            ContentStage.Withdrawn => items.Where(i => i.State == ItemState.Archived),
            _ => items,
        };
    }
}
