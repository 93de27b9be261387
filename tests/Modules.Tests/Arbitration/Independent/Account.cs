using System.Numerics;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>What a principal and a kind of work have alike: a weight, and minutes that count (S), offsets included.</summary>
class Account(string name)
{
    public string Name => name;

    public BigInteger Weight { get; set; } = 1;

    public BigInteger S { get; set; }

    /// <summary>V = S / w; an account without weight has none.</summary>
    public Fraction V => new(S, Weight);

    /// <summary>Below 0 is served first. Without weight: before all while still owed something, after all otherwise.</summary>
    public static int Compare(Account a, Account b)
    {
        var byRank = a.Rank.CompareTo(b.Rank);
        return byRank != 0 || a.Weight.IsZero ? byRank : (a.S * b.Weight).CompareTo(b.S * a.Weight);
    }

    int Rank => !Weight.IsZero ? 1 : S.Sign < 0 ? 0 : 2;

    /// <summary>Rule 4: max(S, ⌊V*·w⌋ − cap), V* the smallest V of the others that wait, or of all others where none waits.</summary>
    public void WakeUp(IReadOnlyList<Account> waiting, IReadOnlyList<Account> everyone, long cap)
    {
        var compared = Weighted(waiting);
        if (compared.Count == 0) compared = Weighted(everyone);
        if (compared.Count == 0) return;
        var smallest = compared.Select(a => a.V).Min();
        S = BigInteger.Max(S, new Fraction(smallest.Above * Weight, smallest.Below).Floor - cap);
    }

    List<Account> Weighted(IReadOnlyList<Account> accounts) => [.. accounts.Where(a => a != this && !a.Weight.IsZero)];

    /// <summary>Rule 10: each keeps S − share(ΣS, w); a newcomer has 0 of it.</summary>
    public static void Amend(IReadOnlyList<Account> before, IReadOnlyList<Account> after, Action newWeights)
    {
        var total = before.Aggregate(BigInteger.Zero, (sum, a) => sum + a.S);
        var due = Shares.Of(total, before.Select(a => a.Weight));
        var balances = before.Select((a, i) => (a, a.S - due[i])).ToDictionary();
        newWeights();
        var newlyDue = Shares.Of(total, after.Select(a => a.Weight));
        for (var i = 0; i < after.Count; i++) after[i].S = newlyDue[i] + balances.GetValueOrDefault(after[i]);
    }
}
