namespace Mitoyen.Kernel;

/// <summary>A request for work. It stands here because time is recorded on requests while the Timekeeping module may not know the Requests module.</summary>
public readonly record struct RequestId(Guid Value) : IId<RequestId>
{
    public static RequestId From(Guid value) => new(value);
    public static RequestId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
