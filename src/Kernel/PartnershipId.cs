namespace Mitoyen.Kernel;

/// <summary>The tenant: authorities that share officers. Every row that is not national data carries it.</summary>
public readonly record struct PartnershipId(Guid Value) : IId<PartnershipId>
{
    public static PartnershipId From(Guid value) => new(value);
    public static PartnershipId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
