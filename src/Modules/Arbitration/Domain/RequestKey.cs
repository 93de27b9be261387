namespace Mitoyen.Arbitration.Domain;

/// <summary>A request, as the ledger names it. Compared by ordinal value: it decides the last tie, so it must be the same on every machine.</summary>
readonly record struct RequestKey(string Value) : IComparable<RequestKey>
{
    public int CompareTo(RequestKey other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}
