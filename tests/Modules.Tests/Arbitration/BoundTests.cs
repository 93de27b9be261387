using System.Numerics;
using CsCheck;
using Mitoyen.Arbitration.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Arbitration;

public class BoundTests
{
    static readonly Gen<(int Seed, int Lots)> Days = Gen.Select(Gen.Int, Gen.Int[1, 60]);
    static readonly DateTime Start = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Two_principals_stay_within_the_bound_whatever_their_weights_lots_pauses_and_urgencies() => Days.Sample((seed, lots) =>
        new Office(seed, new() { Urgent = true }) { Check = AssertWithinTheDesign }.Run(lots), iter: 10_000);

    [Fact]
    public void Two_principals_without_urgent_work_stay_within_the_bound() => Days.Sample((seed, lots) =>
        new Office(seed, new()) { Check = AssertWithinTheDesign }.Run(lots), iter: 10_000);

    [Fact]
    public void Three_or_four_principals_stay_within_the_bound_while_someone_always_waits() => Gen.Select(Days, Gen.Int[3, 4], Gen.Bool).Sample((days, principals, urgent) =>
        new Office(days.Seed, new() { Principals = principals, Urgent = urgent, CarryOver = urgent, NeverEmpty = true, Arrivals = 5 }) { Check = AssertWithinTheEngine }.Run(days.Lots), iter: 10_000);

    [Fact]
    public void The_bound_of_the_first_partnership_is_two_days_each_way()
    {
        var books = Replay.Of([new WeightSet(Start, new("Bapaume"), 80), new WeightSet(Start, new("Bertincourt"), 20), new ClauseSet(Start, Clause.UrgentAllowance, 0)], Start);

        // −14 h and +14 h, and the part of a minute by which a lead is rounded up.
        Assert.All(books.Parties, p => Assert.Equal(new Bound(-841, 841), Bound.Of(books, p)));
    }

    [Fact]
    public void A_lead_is_rounded_up_by_less_than_a_minute_which_the_bound_allows_for()
    {
        PrincipalKey a = new("A"), b = new("B");
        LedgerEvent[] ledger =
        [
            new WeightSet(Start, a, 3), new WeightSet(Start, b, 1), new ClauseSet(Start, Clause.LongestLot, 1), new ClauseSet(Start, Clause.CarryOverCap, 0), new ClauseSet(Start, Clause.UrgentAllowance, 0),
            new Opened(Start.AddMinutes(1), new("a"), a, new("advice")), new Charged(Start.AddMinutes(2), a, null, null, 1), new Charged(Start.AddMinutes(3), a, null, null, 1), new Opened(Start.AddMinutes(4), new("b"), b, new("advice")),
        ];

        var books = Replay.Of(ledger, Start.AddMinutes(5));

        // D_A = ¼·2 − ¾·0 = ½ min; with C in place of C + 1 the bound would be ¼·1 + ¾·0 = ¼ min.
        Assert.Equal(new Fraction(1, 2), Balance(books, books.Find(a)!));
        AssertWithinTheEngine(books);
    }

    /// <summary>Kept as a warning: rule 4 compares with the least served of all where nobody waits, so one that never asks lets another keep its whole lead over a third.</summary>
    [Fact]
    public void Three_principals_are_not_bounded_once_the_queue_was_empty()
    {
        PrincipalKey a = new("A"), b = new("B"), sleeper = new("C");
        LedgerEvent[] ledger =
        [
            .. new[] { a, b, sleeper }.Select(p => new WeightSet(Start, p, 1)), new ClauseSet(Start, Clause.CarryOverCap, 0), new ClauseSet(Start, Clause.UrgentAllowance, 0),
            new Opened(Start, new("a1"), a, new("advice")), new Charged(Start.AddDays(100), a, null, null, 30_000), new Closed(Start.AddDays(100), new("a1")),
            new Opened(Start.AddDays(101), new("b1"), b, new("advice")), new Opened(Start.AddDays(102), new("a2"), a, new("advice")), new Opened(Start.AddDays(103), new("c1"), sleeper, new("advice")),
        ];

        var books = Replay.Of(ledger, Start.AddDays(104));

        Assert.Equal(new Fraction(20_000, 1), Balance(books, books.Find(a)!));
        Assert.True(Bound.Of(books, books.Find(a)!).High < 1_000);
        Assert.All(Standings.Of(books), s => Assert.Null(s.Bound));
        Assert.All(Standings.Of(books), s => Assert.DoesNotMatch("permet|garantit", BalanceWords.Aloud("A", new(2026, 1, 1), new(2026, 5, 1), s)));
    }

    [Fact]
    public void Two_principals_with_a_share_are_promised_a_bound_and_one_without_is_not()
    {
        Standing[] Of(long other) => [.. Standings.Of(Replay.Of([new WeightSet(Start, new("A"), 4), new WeightSet(Start, new("B"), other)], Start.AddDays(1)))];

        Assert.All(Of(1), s => Assert.NotNull(s.Bound));
        Assert.All(Of(0), s => Assert.Null(s.Bound));
    }

    /// <summary>The formula of the design, by its own arithmetic; C is C + 1.</summary>
    static void AssertWithinTheDesign(Office office)
    {
        var (a, b) = (office.Books.Find(office.Principals[0])!, office.Books.Find(office.Principals[1])!);
        if (a.Waiting == 0 || b.Waiting == 0) return;
        long Overshoot(int i) => office.Allowances[i] == 0 ? 0 : office.Allowances[i] + office.Lots[i];
        long total = a.Weight + b.Weight, balance = (b.Weight * a.S) - (a.Weight * b.S);
        var low = -((a.Weight * office.Lots[1]) + (b.Weight * (office.Caps[0] + 1)) + (total * Overshoot(1)));
        var high = (b.Weight * office.Lots[0]) + (a.Weight * (office.Caps[1] + 1)) + (total * Overshoot(0));
        Assert.InRange(balance, low, high);
        AssertWithinTheEngine(office);
    }

    static void AssertWithinTheEngine(Office office) => AssertWithinTheEngine(office.Books);

    static void AssertWithinTheEngine(Books books)
    {
        if (books.Parties.Exists(p => p.Waiting == 0)) return;
        foreach (var p in books.Parties)
        {
            var (balance, bound) = (Balance(books, p), Bound.Of(books, p));
            Assert.True(balance.CompareTo(bound.Low) >= 0 && balance.CompareTo(bound.High) <= 0, $"{balance} is not within {bound}");
        }
    }

    static Fraction Balance(Books books, PrincipalAccount p) => new(((BigInteger)p.S * books.TotalWeight) - ((BigInteger)p.Weight * books.Total), books.TotalWeight);
}
