using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>A feed that a site follows.</summary>
readonly record struct FeedId(Guid Value) : IId<FeedId>
{
    public static FeedId From(Guid value) => new(value);
    public static FeedId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
