using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>A text that an item had.</summary>
readonly record struct ItemVersionId(Guid Value) : IId<ItemVersionId>
{
    public static ItemVersionId From(Guid value) => new(value);
    public static ItemVersionId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
