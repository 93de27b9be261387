using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>A convention between the principals of a partnership.</summary>
public readonly record struct AgreementId(Guid Value) : IId<AgreementId>
{
    public static AgreementId From(Guid value) => new(value);
    public static AgreementId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
