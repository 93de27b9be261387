namespace Mitoyen.Arbitration.Domain;

/// <summary>The tipping point between two kinds of one principal: the least number of minutes recorded in the kind that comes first after which the other does.</summary>
static class KindTipping
{
    public static long? Of(Books books, PrincipalAccount account, KindAccount first, KindAccount other)
    {
        foreach (var minutes in Candidates(books, account, first, other).Where(m => m >= 0).Order())
            if (Passes(books, account, first, other, minutes)) return minutes;
        return null;
    }

    public static bool Passes(Books books, PrincipalAccount account, KindAccount first, KindAccount other, long minutes)
    {
        var what = new Hypothesis(first, KindTurn.Head(books.Now, first, Hypothesis.None).Commune, minutes);
        var held = KindTurn.HoldsSupport(books, account, what);
        if (held && first.IsSupport != other.IsSupport) return first.IsSupport;
        return KindTurn.Compare(books.Now, other, first, what) < 0;
    }

    static IEnumerable<long> Candidates(Books books, PrincipalAccount account, KindAccount first, KindAccount other)
    {
        yield return 0;
        if (other.Weight > 0)
        {
            var meets = VirtualTime.Floor(other.S, other.Weight, first.Weight) - first.S;
            yield return meets;
            yield return meets + 1;
        }
        if (first.Weight == 0 || other.Weight == 0)
        {
            yield return -first.S;
            yield return other.S - first.S;
            yield return other.S - first.S + 1;
        }
        if (account.Clauses[Clause.SupportCeiling] is not { } ceiling) yield break;
        var (support, all) = account.Support.At(books.Now);
        // Other work dilutes support down to its ceiling; more support lifts it above.
        if (!first.IsSupport && ceiling > 0) yield return new Fraction((Int128)support * 10_000, ceiling).Ceiling() - all;
        if (first.IsSupport) yield return 1 - support;
        if (first.IsSupport && ceiling < 10_000) yield return new Fraction(((Int128)all * ceiling) - ((Int128)support * 10_000), 10_000 - ceiling).Floor() + 1;
    }
}
