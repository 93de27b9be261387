using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>One item on one site.</summary>
readonly record struct PlacementId(Guid Value) : IId<PlacementId>
{
    public static PlacementId From(Guid value) => new(value);
    public static PlacementId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
