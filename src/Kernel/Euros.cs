namespace Mitoyen.Kernel;

/// <summary>An amount in whole cents; negative where something is given back. There is no division: amounts are shared by <see cref="LargestRemainder"/>, which loses nothing.</summary>
public readonly record struct Euros(long Cents) : IComparable<Euros>
{
    public static readonly Euros Zero;

    public static Euros Whole(long euros) => new(checked(euros * 100));

    public static Euros operator +(Euros a, Euros b) => new(checked(a.Cents + b.Cents));
    public static Euros operator -(Euros a, Euros b) => new(checked(a.Cents - b.Cents));
    public static Euros operator -(Euros a) => new(checked(-a.Cents));
    public static bool operator <(Euros a, Euros b) => a.Cents < b.Cents;
    public static bool operator >(Euros a, Euros b) => a.Cents > b.Cents;
    public static bool operator <=(Euros a, Euros b) => a.Cents <= b.Cents;
    public static bool operator >=(Euros a, Euros b) => a.Cents >= b.Cents;

    public int CompareTo(Euros other) => Cents.CompareTo(other.Cents);
    public override string ToString() => $"{Cents} cents";
}
