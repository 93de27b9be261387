namespace Mitoyen.Arbitration.Domain;

/// <summary>Reads the balances of all principals, in their order, from the books.</summary>
static class Standings
{
    public static IReadOnlyList<Standing> Of(Books books)
    {
        var weights = books.Parties.Select(p => p.Weight).ToArray();
        var shares = new long[weights.Length];
        Apportionment.Split(books.Total, weights, shares);
        return [.. books.Parties.Select((p, i) => Of(books, p, p.S - shares[i]))];
    }

    static Standing Of(Books books, PrincipalAccount p, long balance) => new(
        p.Key, p.Weight, books.TotalWeight, p.S, balance, p.Received + p.Uncalled + p.Opening - balance, p.Received, p.Uncalled, p.Opening,
        p.Allowance.Left(books.Worked).Floor(), Bound.Proven(books, p), Kinds(p), p.Support.At(books.Now), p.Clauses[Clause.SupportCeiling],
        KindTurn.HoldsSupport(books, p, Hypothesis.None), p.Waiting);

    static IReadOnlyList<KindStanding> Kinds(PrincipalAccount p)
    {
        var weights = p.Kinds.Select(k => k.Weight).ToArray();
        long[] targets = new long[weights.Length], shares = new long[weights.Length];
        Apportionment.Split(p.Kinds.Sum(k => k.Received), weights, targets);
        Apportionment.Split(p.Kinds.Sum(k => k.S), weights, shares);
        return [.. p.Kinds.Select((k, i) => new KindStanding(k.Key, k.Weight, k.Received, targets[i], k.S - shares[i], k.Uncalled, k.Waiting))];
    }
}
