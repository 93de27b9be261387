using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>An amendment (avenant).</summary>
readonly record struct AmendmentId(Guid Value) : IId<AmendmentId>
{
    public static AmendmentId From(Guid value) => new(value);
    public static AmendmentId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
