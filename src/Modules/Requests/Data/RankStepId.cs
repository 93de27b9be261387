using Mitoyen.Kernel;

namespace Mitoyen.Requests.Data;

/// <summary>A rank given or taken away.</summary>
readonly record struct RankStepId(Guid Value) : IId<RankStepId>
{
    public static RankStepId From(Guid value) => new(value);
    public static RankStepId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
