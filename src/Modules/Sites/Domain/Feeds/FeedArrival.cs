using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>One entry of a feed and the item that it became: the same entry never becomes a second one.</summary>
sealed class FeedArrival : IBelongsToPartnership, IVersioned
{
    public required FeedArrivalId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required FeedId FeedId { get; init; }
    public required SiteId SiteId { get; init; }
    public required ItemId ItemId { get; init; }

    /// <summary>SHA-256 of what the source calls it by.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Its page at the source; empty: none is known.</summary>
    public required string Link { get; init; }
    public required DateTime ArrivedAt { get; init; }

    /// <summary>When the source says that it published it; null: it does not say.</summary>
    public required DateTime? ToldAt { get; init; }

    /// <summary>SHA-256 of what the source said last.</summary>
    public string SeenHash { get; private set; } = "";

    /// <summary>The edition of the item that the feed itself wrote last; a later one is a person's.</summary>
    public int Edition { get; private set; }

    /// <summary>Since when the source no longer tells it; null: it does.</summary>
    public DateTime? GoneAt { get; private set; }

    /// <summary>Since when a change of the source waits for a person; null: none does.</summary>
    public DateTime? ChangedAt { get; private set; }
    public string? NewTitle { get; private set; }
    public string? NewSummary { get; private set; }
    public string? NewBody { get; private set; }
    public ItemFacts? NewFacts { get; private set; }
    public int Version { get; private set; }

    /// <summary>What the item would say with the change of the source; null: none waits.</summary>
    public ItemText? Proposed(Item item) => ChangedAt is null ? null : item.Text with { Title = NewTitle ?? item.Title, Summary = NewSummary ?? "", Body = NewBody ?? "", Facts = NewFacts ?? item.Facts };

    /// <summary>
    /// The source tells it, for the first time or again. What nobody has read yet takes the new text at once; what a person published or rewrote is not touched: the
    /// change waits for them; what they put aside stays aside.
    /// </summary>
    public void Seen(FeedEntry entry, Item item, string feed, DateTime at)
    {
        GoneAt = null;
        if (entry.TextHash == SeenHash) return;
        SeenHash = entry.TextHash;
        var text = item.Text with { Title = entry.Title, Summary = entry.Summary, Body = entry.Body, Facts = entry.Facts };
        if (item.State == ItemState.Archived || text == item.Text) { Settle(); return; }
        if (item.State != ItemState.Published && item.Edition == Edition)
        {
            item.Write(text, feed, at);
            Edition = item.Edition;
            return;
        }
        (ChangedAt, NewTitle, NewSummary, NewBody, NewFacts) = (at, text.Title, text.Summary, text.Body, text.Facts);
    }

    /// <summary>The first text is the item's own.</summary>
    public void Begun(FeedEntry entry, Item item) => (SeenHash, Edition) = (entry.TextHash, item.Edition);

    public void IsNoLongerTold(DateTime at) => GoneAt ??= at;

    /// <summary>The change was taken, or left.</summary>
    public void Settle() => (ChangedAt, NewTitle, NewSummary, NewBody, NewFacts) = (null, null, null, null, null);
}
