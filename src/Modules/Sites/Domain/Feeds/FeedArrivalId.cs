using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>Something that a feed brought.</summary>
readonly record struct FeedArrivalId(Guid Value) : IId<FeedArrivalId>
{
    public static FeedArrivalId From(Guid value) => new(value);
    public static FeedArrivalId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
