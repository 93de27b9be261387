using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>One dated term.</summary>
readonly record struct TermId(Guid Value) : IId<TermId>
{
    public static TermId From(Guid value) => new(value);
    public static TermId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
