using Mitoyen.Kernel;

namespace Mitoyen.People.Contracts;

/// <summary>A link that lets a person without an account act for one commune.</summary>
public readonly record struct PersonalLinkId(Guid Value) : IId<PersonalLinkId>
{
    public static PersonalLinkId From(Guid value) => new(value);
    public static PersonalLinkId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
