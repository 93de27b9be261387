using Mitoyen.Kernel;

namespace Mitoyen.People.Domain;

/// <summary>A role held by somebody.</summary>
readonly record struct GrantId(Guid Value) : IId<GrantId>
{
    public static GrantId From(Guid value) => new(value);
    public static GrantId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
