namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>A feed as it was read once.</summary>
/// <param name="Title">Its own name for itself; empty: it gives none.</param>
/// <param name="Entries">Events that are not over, the next first; news, the newest first.</param>
/// <param name="IsCut">There was more than is read at once.</param>
/// <param name="PaceMinutes">How often the source asks to be read (RSS <c>ttl</c>); null: it does not say.</param>
sealed record FeedContent(FeedKind Kind, string Title, IReadOnlyList<FeedEntry> Entries, bool IsCut, long? PaceMinutes = null)
{
    /// <summary>Read at once; the rest when there is room.</summary>
    public const int MostEntries = 60;
}
