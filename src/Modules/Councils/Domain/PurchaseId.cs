using Mitoyen.Kernel;

namespace Mitoyen.Councils.Domain;

/// <summary>A planned purchase.</summary>
readonly record struct PurchaseId(Guid Value) : IId<PurchaseId>
{
    public static PurchaseId From(Guid value) => new(value);
    public static PurchaseId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
