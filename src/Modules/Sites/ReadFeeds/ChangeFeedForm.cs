using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>What a person calls a feed, and where it is read.</summary>
sealed class ChangeFeedForm
{
    public string? Name { get; set; }
    public string? Address { get; set; }

    public static ChangeFeedForm From(Feed feed) => new() { Name = feed.Name, Address = feed.Address };

    public IEnumerable<Problem> Check() => FollowFeedForm.CheckName(Name);
}
