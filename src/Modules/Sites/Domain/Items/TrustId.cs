using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>A trust that a site gave.</summary>
readonly record struct TrustId(Guid Value) : IId<TrustId>
{
    public static TrustId From(Guid value) => new(value);
    public static TrustId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
