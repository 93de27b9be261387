using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>A vote of an assembly on an agreement or an amendment.</summary>
readonly record struct DeliberationId(Guid Value) : IId<DeliberationId>
{
    public static DeliberationId From(Guid value) => new(value);
    public static DeliberationId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
