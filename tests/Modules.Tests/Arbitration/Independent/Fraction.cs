using System.Numerics;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>An exact fraction with a denominator above 0, cut down so that it stays small.</summary>
readonly record struct Fraction : IComparable<Fraction>
{
    public Fraction(BigInteger above, BigInteger below)
    {
        var common = BigInteger.GreatestCommonDivisor(above, below);
        (Above, Below) = (above / common, below / common);
    }

    public BigInteger Above { get; }

    public BigInteger Below { get; }

    public BigInteger Floor => (Above - (((Above % Below) + Below) % Below)) / Below;

    public static implicit operator Fraction(long whole) => new(whole, 1);

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static Fraction Least(Fraction a, Fraction b) => a.CompareTo(b) <= 0 ? a : b;

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);
}
