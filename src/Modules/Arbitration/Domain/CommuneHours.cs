using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>Decayed minutes of one commune inside one principal. Minutes of one day are folded together: a thousand entries a day cost one multiplication.</summary>
sealed class CommuneHours(CommuneKey? commune, int index)
{
    // Day 0 of the decay; only differences of days matter, and entries before it would weigh what day 0 weighs.
    static readonly int Origin = new DateOnly(2000, 1, 1).DayNumber;

    BigInteger folded;
    long minutesOfDay;
    int day;

    /// <summary>Null: the principal's own requests, which no commune asked for.</summary>
    public CommuneKey? Commune => commune;

    /// <summary>Its place among the communes of its principal, from 0.</summary>
    public int Index => index;
    public long Weight { get; set; } = 1;

    public void Add(DateTime at, long minutes)
    {
        var today = Math.Max(0, DateOnly.FromDateTime(at).DayNumber - Origin);
        if (today != day) (folded, minutesOfDay, day) = (Decayed(), 0, today);
        minutesOfDay += minutes;
    }

    /// <summary>Which of two communes has received less per weight, each with hypothetical minutes of today added.</summary>
    public static int Compare(CommuneHours a, BigInteger moreA, CommuneHours b, BigInteger moreB) =>
        ReferenceEquals(a, b) ? 0 : ((a.Decayed() + moreA) * b.Weight).CompareTo((b.Decayed() + moreB) * a.Weight);

    /// <summary>What minutes recorded on a day weigh.</summary>
    public static BigInteger Weigh(DateTime at, long minutes) => HalfLife.Weigh(minutes, Math.Max(0, DateOnly.FromDateTime(at).DayNumber - Origin));

    public BigInteger Decayed() => minutesOfDay == 0 ? folded : folded + HalfLife.Weigh(minutesOfDay, day);
}
