using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

/// <param name="Site">Name of the site that follows it.</param>
/// <param name="Waiting">New items and changes that wait for a person.</param>
sealed record FeedRow(Feed Feed, string Site, int Arrived, int Waiting);
