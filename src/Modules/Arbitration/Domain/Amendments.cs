namespace Mitoyen.Arbitration.Domain;

/// <summary>Rule 10: what changes when the agreement does, without judging the past anew.</summary>
static class Amendments
{
    /// <summary>All weights that change at one instant are one amendment: each balance D is kept.</summary>
    public static void Reweigh(Books books, ReadOnlySpan<WeightSet> changes)
    {
        foreach (var change in changes) Join(books, change);
        var parties = books.Parties;
        var before = Shares(books.Total, parties, p => p.Weight);
        foreach (var change in changes) books.Account(change.Principal).Weight = change.Weight;
        var after = Shares(books.Total, parties, p => p.Weight);

        books.TotalWeight = 0;
        for (var i = 0; i < parties.Count; i++)
        {
            parties[i].S += after[i] - before[i];
            books.TotalWeight = checked(books.TotalWeight + parties[i].Weight);
        }
        books.Turn.Rebuild();
        AgreeAllowances(books);
    }

    public static void Reweigh(Books books, KindWeightSet change)
    {
        if (change.Weight < 0) throw new LedgerException(change, "A weight is below 0");
        var account = books.Account(change.Principal);
        var kind = account.NewKind(change.Kind);
        var total = account.Kinds.Sum(k => k.S);
        var before = Shares(total, account.Kinds, k => k.Weight);
        kind.Weight = change.Weight;
        var after = Shares(total, account.Kinds, k => k.Weight);
        for (var i = 0; i < before.Length; i++) account.Kinds[i].S += after[i] - before[i];
    }

    public static void Agree(Books books, ClauseSet change)
    {
        if (change.Value < 0) throw new LedgerException(change, "A clause is below 0");
        (change.Principal is { } only ? books.Account(only).Clauses : books.Clauses)[change.Clause] = change.Value;
    }

    public static void Weigh(Books books, CommuneWeighed change)
    {
        if (change.Weight <= 0) throw new LedgerException(change, "A commune weighs something");
        books.CommuneWeights[change.Commune] = change.Weight;
        foreach (var account in books.Known) account.HoursOf(change.Commune, books).Weight = change.Weight;
    }

    static void Join(Books books, WeightSet change)
    {
        if (change.Weight < 0) throw new LedgerException(change, "A weight is below 0");
        var account = books.Account(change.Principal);
        if (account.IsParty) return;
        account.Join(books.Worked);
        books.Parties.Add(account);
    }

    /// <summary>Once for all clauses of an instant: what holds between two of them holds for no time.</summary>
    public static void AgreeAllowances(Books books)
    {
        foreach (var party in books.Parties)
            party.Allowance.Agree(books.Worked, party.Clauses[Clause.UrgentAllowance]!.Value, Refill(books, party));
    }

    /// <summary>ρ: half of the principal's share unless the agreement says otherwise, and never above its share, for urgent work could then outgrow its right.</summary>
    static Fraction Refill(Books books, PrincipalAccount party)
    {
        if (books.TotalWeight == 0) return 0;
        var share = new Fraction(party.Weight, books.TotalWeight);
        return party.Clauses[Clause.UrgentRefill] is { } agreed ? Fraction.Min(share, new Fraction(agreed, 10_000)) : share * new Fraction(1, 2);
    }

    static long[] Shares<T>(long total, List<T> items, Func<T, long> weight)
    {
        var shares = new long[items.Count];
        if (total != 0) Apportionment.Split(total, items.Select(weight).ToArray(), shares);
        return shares;
    }
}
