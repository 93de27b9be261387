namespace Mitoyen.Arbitration.Domain;

/// <summary>A kind of work of the job description. Compared by ordinal value: it decides the last tie, so it must be the same on every machine.</summary>
readonly record struct KindKey(string Value) : IComparable<KindKey>
{
    /// <summary>The kind that the ceiling of rule 7 holds down.</summary>
    public static readonly KindKey Support = new("support");

    public int CompareTo(KindKey other) => string.CompareOrdinal(Value, other.Value);
    public override string ToString() => Value;
}
