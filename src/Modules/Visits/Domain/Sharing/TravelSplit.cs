using System.Numerics;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>
/// The travel of rounds split between the principals they served, by Shapley's value of each round. Shares are added up exactly before they are rounded to whole units,
/// so that the parts of a month are those of its rounds taken together, and sum to what was driven.
/// </summary>
static class TravelSplit
{
    /// <summary>Whole units of one round, or of several that the same principals share.</summary>
    public static long[] Of(params IReadOnlyList<RoundCost> rounds)
    {
        if (rounds.Count == 0) return [];
        return Apportioned.Whole(Sum(rounds), Shapley.Denominator(rounds[0].Principals));
    }

    /// <summary>An amount (the cents of the kilometres) split as the road of the rounds is, exactly, and rounded once.</summary>
    /// <exception cref="ArgumentException">There is an amount and no road.</exception>
    public static long[] OfAmount(long amount, params IReadOnlyList<RoundCost> rounds)
    {
        if (rounds.Count == 0) return [];
        var whole = rounds.Sum(r => r.Whole);
        if (whole == 0) return amount == 0 ? new long[rounds[0].Principals] : throw new ArgumentException("An amount without a road cannot be split.", nameof(amount));
        return Apportioned.Whole([.. Sum(rounds).Select(share => share * amount)], Shapley.Denominator(rounds[0].Principals) * whole);
    }

    static BigInteger[] Sum(IReadOnlyList<RoundCost> rounds)
    {
        var principals = rounds[0].Principals;
        var sum = new BigInteger[principals];
        foreach (var round in rounds)
        {
            if (round.Principals != principals) throw new ArgumentException("The rounds are not shared by the same principals.", nameof(rounds));
            var exact = Exact(round);
            for (var p = 0; p < principals; p++) sum[p] += exact[p];
        }
        return sum;
    }

    /// <summary>Over <see cref="Shapley.Denominator"/> of all principals.</summary>
    public static BigInteger[] Exact(RoundCost round) => Shapley.Numerators(round);
}
