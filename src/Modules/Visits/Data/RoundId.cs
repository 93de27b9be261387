using Mitoyen.Kernel;

namespace Mitoyen.Visits.Data;

/// <summary>What one officer does on one day.</summary>
readonly record struct RoundId(Guid Value) : IId<RoundId>
{
    public static RoundId From(Guid value) => new(value);
    public static RoundId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
