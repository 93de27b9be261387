namespace Mitoyen.Arbitration.Domain;

/// <summary>The commune a request or an hour is for. Compared by ordinal value: it decides the last tie, so it must be the same on every machine.</summary>
readonly record struct CommuneKey(string Value) : IComparable<CommuneKey>
{
    public int CompareTo(CommuneKey other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}
