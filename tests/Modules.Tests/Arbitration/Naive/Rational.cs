using System.Numerics;

namespace Mitoyen.Modules.Tests.Arbitration.Naive;

/// <summary>A fraction for the naive rule: nothing shared with the engine's.</summary>
readonly record struct Rational(BigInteger Top, BigInteger Bottom)
{
    public static Rational Of(BigInteger whole) => new(whole, 1);
    public static Rational operator +(Rational a, Rational b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);
    public static Rational operator -(Rational a, Rational b) => new((a.Top * b.Bottom) - (b.Top * a.Bottom), a.Bottom * b.Bottom);
    public static Rational operator *(Rational a, Rational b) => new(a.Top * b.Top, a.Bottom * b.Bottom);
    public static bool operator <(Rational a, Rational b) => a.Top * b.Bottom < b.Top * a.Bottom;
    public static bool operator >(Rational a, Rational b) => b < a;
    public static Rational Min(Rational a, Rational b) => b < a ? b : a;
    public static Rational Max(Rational a, Rational b) => a < b ? b : a;
    public bool IsAboveZero => Top.Sign * Bottom.Sign > 0;
}
