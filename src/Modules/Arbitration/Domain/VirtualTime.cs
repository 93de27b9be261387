namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// Comparisons of V = S / w by cross-multiplication, exact: in 64-bit integers where the factors fit in 32, in 128-bit elsewhere.
/// A weight of 0 stands for a right that tends to 0: served last, and first only where it is still owed time (S below 0).
/// </summary>
static class VirtualTime
{
    public static int Compare(long s1, long w1, long s2, long w2)
    {
        if (w1 == 0 || w2 == 0) return CompareWithoutRight(s1, w1, s2, w2);
        if ((int)s1 == s1 && (int)s2 == s2 && (int)w1 == w1 && (int)w2 == w2) return (s1 * w2).CompareTo(s2 * w1);
        return ((Int128)s1 * w2).CompareTo((Int128)s2 * w1);
    }

    /// <summary>⌊(s / w) · other⌋, rounded towards minus infinity.</summary>
    public static long Floor(long s, long w, long other)
    {
        var (quotient, remainder) = Int128.DivRem((Int128)s * other, w);
        return checked((long)(remainder < 0 ? quotient - 1 : quotient));
    }

    static int CompareWithoutRight(long s1, long w1, long s2, long w2)
    {
        var byPlace = Place(s1, w1).CompareTo(Place(s2, w2));
        return byPlace != 0 || w1 != 0 || w2 != 0 ? byPlace : s1.CompareTo(s2);
    }

    static int Place(long s, long w) => w > 0 ? 0 : s < 0 ? -1 : 1;
}
