using System.Numerics;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration;

/// <summary>Two principals, A and B, that always have something waiting; each has an urgent request as well when it says so.</summary>
sealed class TwoBacklogs
{
    readonly Replay replay = new();
    DateTime now = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    public TwoBacklogs(long wA, long wB, long longestLot, params KeyValuePair<Clause, long>[] clauses) => Note(
    [
        new WeightSet(now, new("A"), wA), new WeightSet(now, new("B"), wB), new ClauseSet(now, Clause.LongestLot, longestLot), .. clauses.Select(c => new ClauseSet(now, c.Key, c.Value)),
        new Opened(now, new("A-plain"), new("A"), new("advice")), new Opened(now, new("B-plain"), new("B"), new("advice")),
    ]);

    public Books Books => replay.Books;
    public Choice Next => Chooser.Choose(Books)!.Value;

    public void Declare(string principal)
    {
        Note(new Opened(now, new($"{principal}-urgent"), new(principal), new("support")));
        Note(new UrgentDeclared(now, new($"{principal}-urgent")));
    }

    public void Withdraw(string principal) => Note(new Closed(now, new($"{principal}-urgent")));

    public void Work(long minutes)
    {
        now = now.AddMinutes(minutes);
        Note(new Charged(now, Next.Principal.Key, Next.Kind.Key, Next.Request.Key, minutes));
    }

    /// <summary>D, exact.</summary>
    public Fraction Ahead(string principal)
    {
        var p = Books.Find(new PrincipalKey(principal))!;
        return new(((BigInteger)p.S * Books.TotalWeight) - ((BigInteger)p.Weight * Books.Total), Books.TotalWeight);
    }

    void Note(params LedgerEvent[] instant) => replay.Apply(instant);
}
