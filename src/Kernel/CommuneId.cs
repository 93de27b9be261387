namespace Mitoyen.Kernel;

/// <summary>A commune: the stable unit; which authority it belongs to is dated.</summary>
public readonly record struct CommuneId(Guid Value) : IId<CommuneId>
{
    public static CommuneId From(Guid value) => new(value);
    public static CommuneId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
