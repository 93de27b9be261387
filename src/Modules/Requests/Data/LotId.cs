using Mitoyen.Kernel;

namespace Mitoyen.Requests.Data;

/// <summary>A named piece of a request's work.</summary>
readonly record struct LotId(Guid Value) : IId<LotId>
{
    public static LotId From(Guid value) => new(value);
    public static LotId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
