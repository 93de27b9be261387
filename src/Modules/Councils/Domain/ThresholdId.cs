using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>A row of the table of thresholds that the partnership wrote itself.</summary>
readonly record struct ThresholdId(Guid Value) : IId<ThresholdId>
{
    public static ThresholdId From(Guid value) => new(value);
    public static ThresholdId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
