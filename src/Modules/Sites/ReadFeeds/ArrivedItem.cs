using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Something that a feed brought.</summary>
sealed record ArrivedItem(FeedArrival Arrival, Item Item)
{
    public DateTime? StartAt => (Item.Facts as EventFacts)?.StartAt;

    public bool IsNew => Item.State == ItemState.Submitted;

    /// <summary>The source changed what a person had published or written anew.</summary>
    public bool IsChanged => Arrival.ChangedAt is not null && Item.State != ItemState.Archived;

    /// <summary>The source no longer tells what is shown, or waits.</summary>
    public bool IsGone => Arrival.GoneAt is not null && Item.State != ItemState.Archived;
}
