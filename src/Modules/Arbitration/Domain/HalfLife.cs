using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// Hours that fade with a half-life of 13 weeks, in integers. Instead of making the past smaller every day, later days count more: a minute of day d weighs 2^(d/91).
/// Only quotients of such sums are ever compared, so the order is the same, and no sum changes while nothing is recorded.
/// The 91 roots are kept with 64 binary digits: each entry is known to within one part in 2^64, which no sum of minutes of a human office can show.
/// </summary>
static class HalfLife
{
    public const int Days = 13 * 7;
    const int Digits = 64;

    static readonly Lazy<BigInteger[]> Roots = new(ComputeRoots);

    /// <param name="day">Day number from any fixed origin, 0 or more.</param>
    public static BigInteger Weigh(long minutes, int day) => (minutes * Roots.Value[day % Days]) << (day / Days);

    /// <summary>Powers of ⌊2^(1/91)·2^128⌋, cut to 64 digits after the last product.</summary>
    static BigInteger[] ComputeRoots()
    {
        const int Guard = 128;
        var root = BigInteger.One << Guard;
        for (var bit = BigInteger.One << (Guard - 6); !bit.IsZero; bit >>= 1)
            if (BigInteger.Pow(root + bit, Days) <= BigInteger.One << ((Guard * Days) + 1)) root += bit;

        var roots = new BigInteger[Days];
        var power = BigInteger.One << Guard;
        for (var i = 0; i < Days; i++, power = (power * root) >> Guard) roots[i] = power >> (Guard - Digits);
        return roots;
    }
}
