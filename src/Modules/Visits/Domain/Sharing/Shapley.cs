using System.Numerics;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>
/// Shapley's value of a round: each pays the mean, over all orders of arrival, of what its arrival adds to the cost. The only split that is efficient, symmetric, gives nothing to who adds nothing,
/// and adds up across games. Exact, in whole numbers over a common denominator: n! for n players; and quick for any number of them, because a round is a sum of legs (decision 0012).
/// </summary>
static class Shapley
{
    /// <summary>Each one's value times <see cref="Denominator"/>.</summary>
    public static BigInteger[] Numerators(RoundCost round)
    {
        var values = new BigInteger[round.Principals];
        var whole = Denominator(round.Principals);
        foreach (var leg in round.Legs())
        {
            // Driven = nobody of “between” is there, less the cases in which nobody is at one end, plus those in which nobody is at either.
            Charge(values, leg.Between, leg.Cost, whole);
            if (leg.From is { } from) Charge(values, leg.Between | from, -leg.Cost, whole);
            if (leg.To is { } to) Charge(values, leg.Between | to, -leg.Cost, whole);
            if (leg is { From: { } one, To: { } other }) Charge(values, leg.Between | one | other, leg.Cost, whole);
        }
        return values;
    }

    /// <summary>The game that costs so much as long as nobody of a group is there: whoever of them comes first ends it, each as often as the others.</summary>
    static void Charge(BigInteger[] values, BigInteger group, long cost, BigInteger whole)
    {
        if (group.IsZero || cost == 0) return;
        var each = whole / (long)BigInteger.PopCount(group) * cost;
        for (var p = 0; p < values.Length; p++)
            if (!(group & (BigInteger.One << p)).IsZero) values[p] -= each;
    }

    /// <summary>n!</summary>
    public static BigInteger Denominator(int players)
    {
        var product = BigInteger.One;
        for (var i = 2; i <= players; i++) product *= i;
        return product;
    }
}
