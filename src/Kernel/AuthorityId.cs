namespace Mitoyen.Kernel;

/// <summary>A collectivité: an EPCI or a commune that acts as a party or a principal.</summary>
public readonly record struct AuthorityId(Guid Value) : IId<AuthorityId>
{
    public static AuthorityId From(Guid value) => new(value);
    public static AuthorityId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
