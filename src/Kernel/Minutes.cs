namespace Mitoyen.Kernel;

/// <summary>Whole minutes; negative in a counter-entry. There is no division: shares are made by <see cref="LargestRemainder"/>, which loses nothing.</summary>
public readonly record struct Minutes(long Value) : IComparable<Minutes>
{
    public static readonly Minutes Zero;

    public static Minutes FromHours(long hours) => new(checked(hours * 60));

    public static Minutes operator +(Minutes a, Minutes b) => new(checked(a.Value + b.Value));
    public static Minutes operator -(Minutes a, Minutes b) => new(checked(a.Value - b.Value));
    public static Minutes operator -(Minutes a) => new(checked(-a.Value));
    public static bool operator <(Minutes a, Minutes b) => a.Value < b.Value;
    public static bool operator >(Minutes a, Minutes b) => a.Value > b.Value;
    public static bool operator <=(Minutes a, Minutes b) => a.Value <= b.Value;
    public static bool operator >=(Minutes a, Minutes b) => a.Value >= b.Value;

    public int CompareTo(Minutes other) => Value.CompareTo(other.Value);
    public override string ToString() => $"{Value} min";
}
