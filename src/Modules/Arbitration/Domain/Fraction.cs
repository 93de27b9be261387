using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>An exact rational number, in lowest terms: the urgent allowance never loses a fraction of a minute, whatever keys follow each other.</summary>
readonly record struct Fraction : IComparable<Fraction>
{
    readonly BigInteger denominator;

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        (Numerator, this.denominator) = (numerator / divisor, denominator / divisor);
    }

    public BigInteger Numerator { get; }
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>The whole part, rounded towards minus infinity.</summary>
    public long Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var remainder);
        return (long)(remainder.Sign < 0 ? quotient - 1 : quotient);
    }

    public long Ceiling() => -(-this).Floor();

    public static implicit operator Fraction(long whole) => new(whole, BigInteger.One);
    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
    public static Fraction operator -(Fraction a) => new(-a.Numerator, a.Denominator);
    public static Fraction operator -(Fraction a, Fraction b) => a + -b;
    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);
    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);
    public static Fraction Min(Fraction a, Fraction b) => a.CompareTo(b) <= 0 ? a : b;

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    public override string ToString() => Denominator.IsOne ? $"{Numerator}" : $"{Numerator}/{Denominator}";
}
