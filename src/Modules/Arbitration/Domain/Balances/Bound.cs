namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// How far a balance can go while principals have requests, in minutes, rounded outwards. For two principals −(ŵ_A·L_B + ŵ_B·C_A + σ'_B) to ŵ_B·L_A + ŵ_A·C_B + σ'_A,
/// σ' = σ + L where urgent work is allowed, else 0; docs/decisions/0003 has the proof, the case of more principals, and where it does not hold.
/// </summary>
readonly record struct Bound(long Low, long High)
{
    /// <summary>The bound where it is proven whatever happens to the queue: between two principals with a share. Null otherwise: nothing may then be promised.</summary>
    public static Bound? Proven(Books books, PrincipalAccount account) =>
        books.Parties.Count == 2 && books.Parties.TrueForAll(p => p.Weight > 0) ? Of(books, account) : null;

    public static Bound Of(Books books, PrincipalAccount account)
    {
        var others = books.Parties.Where(p => p != account && p.Weight > 0).ToList();
        if (account.Weight == 0 || others.Count == 0) return default;
        Fraction low = 0, own = Share(books, account);
        foreach (var other in others) low -= (own * other.LongestLot) + Carried(books, other, account) + Overshoot(other);
        Fraction high = (1 - own) * account.LongestLot;
        foreach (var other in others) high += Carried(books, account, other);
        return new(low.Floor(), (high + Overshoot(account)).Ceiling());
    }

    /// <summary>
    /// How far waking up may put one principal ahead of another: ŵ_p·ŵ_q·Σ C_r/ŵ_r over all r but the one ahead, since each of them may come back behind the one before; ŵ_p·C_q for two.
    /// A lead is rounded up by less than a minute, hence C + 1.
    /// </summary>
    static Fraction Carried(Books books, PrincipalAccount ahead, PrincipalAccount behind)
    {
        Fraction sum = 0;
        foreach (var r in books.Parties)
            if (r != ahead && r.Weight > 0) sum += (r.CarryOver + 1) / Share(books, r);
        return Share(books, ahead) * Share(books, behind) * sum;
    }

    static Fraction Overshoot(PrincipalAccount account) => account.Clauses[Clause.UrgentAllowance] is > 0 and var sigma ? sigma + account.LongestLot : 0;

    static Fraction Share(Books books, PrincipalAccount account) => new(account.Weight, books.TotalWeight);
}
