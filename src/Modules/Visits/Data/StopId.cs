using Mitoyen.Kernel;

namespace Mitoyen.Visits.Data;

/// <summary>One visit of a plan.</summary>
readonly record struct StopId(Guid Value) : IId<StopId>
{
    public static StopId From(Guid value) => new(value);
    public static StopId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
