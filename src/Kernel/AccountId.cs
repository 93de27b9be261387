namespace Mitoyen.Kernel;

/// <summary>A person's account. It belongs to no partnership: grants do.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);
    public static AccountId New() => new(Guid.CreateVersion7());
    public override string ToString() => Value.ToString();
}
