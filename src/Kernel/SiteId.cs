namespace Mitoyen.Kernel;

/// <summary>A site of residents. It stands here because procedures have complements for one site while they may not know its inside.</summary>
public readonly record struct SiteId(Guid Value) : IId<SiteId>
{
    public static SiteId From(Guid value) => new(value);
    public static SiteId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
