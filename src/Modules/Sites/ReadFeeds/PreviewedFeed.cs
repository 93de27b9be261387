using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>A feed that was read and is not followed yet.</summary>
sealed record PreviewedFeed(Site Site, string Address, FeedContent Content);
