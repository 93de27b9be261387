using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>Something that was written once, at its origin, and that many sites may show.</summary>
public readonly record struct ItemId(Guid Value) : IId<ItemId>
{
    public static ItemId From(Guid value) => new(value);
    public static ItemId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
