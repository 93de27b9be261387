namespace Mitoyen.Arbitration.Domain;

/// <summary>One of the authorities that share the officers. Compared by ordinal value: it decides the last tie, so it must be the same on every machine.</summary>
readonly record struct PrincipalKey(string Value) : IComparable<PrincipalKey>
{
    public int CompareTo(PrincipalKey other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}
