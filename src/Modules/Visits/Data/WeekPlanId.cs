using Mitoyen.Kernel;

namespace Mitoyen.Visits.Data;

/// <summary>The plan of one week.</summary>
readonly record struct WeekPlanId(Guid Value) : IId<WeekPlanId>
{
    public static WeekPlanId From(Guid value) => new(value);
    public static WeekPlanId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
