namespace Mitoyen.Visits.Domain.Mileage;

/// <summary>Whole cents a kilometre for each of the three bands of the year: up to 2 000 km, from 2 001 to 10 000, above.</summary>
sealed record MileageRate(int FirstCents, int SecondCents, int ThirdCents)
{
    public const long FirstBandMetres = 2_000_000;
    public const long SecondBandMetres = 10_000_000;

    /// <summary>
    /// What a distance is worth once so many metres of the year are behind, in thousandths of a cent (cents × metres). A distance that crosses a band is cut there: each metre has the rate of its own band.
    /// </summary>
    public long Of(long metresBefore, long metres) =>
        (Overlap(metresBefore, metres, 0, FirstBandMetres) * FirstCents)
        + (Overlap(metresBefore, metres, FirstBandMetres, SecondBandMetres) * SecondCents)
        + (Overlap(metresBefore, metres, SecondBandMetres, long.MaxValue) * ThirdCents);

    /// <summary>The band (1, 2 or 3) of the next metre once so many metres of the year are behind.</summary>
    public static int BandOf(long metresBefore) => metresBefore < FirstBandMetres ? 1 : metresBefore < SecondBandMetres ? 2 : 3;

    static long Overlap(long before, long metres, long from, long to) => Math.Max(0, Math.Min(before + metres, to) - Math.Max(before, from));
}
