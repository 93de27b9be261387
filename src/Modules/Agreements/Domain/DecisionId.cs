using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>A decision of the monitoring committee.</summary>
readonly record struct DecisionId(Guid Value) : IId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);
    public static DecisionId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
