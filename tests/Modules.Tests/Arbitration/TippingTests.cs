using CsCheck;
using Mitoyen.Arbitration.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Arbitration;

/// <summary>The sentence is faithful: perturb the ledger until the order flips, and it flips exactly where the sentence says.</summary>
public class TippingTests
{
    static readonly Wording Words = new(new(2026, 1, 1), p => p.Value, k => k.Value);

    [Fact]
    public void The_order_of_two_principals_flips_exactly_where_the_sentence_says() => RandomLedger.Any.Sample(entries =>
    {
        var books = Read(entries);
        if (Chooser.Choose(books) is not { Level: not ChoiceLevel.Override } first) return;
        foreach (var other in books.Parties.Where(p => p != first.Principal && p.Waiting > 0))
        {
            var sentence = new Position(books).Why(other.Kinds.First(k => k.Waiting > 0).Groups.Select(g => g.Head).Concat(other.Kinds.SelectMany(k => k.Ranked)).First().Key, Words)!;
            if (Tipping.Of(books, first, other) is { } minutes)
            {
                Assert.Contains($"{other.Key} passera dès que {first.Principal.Key} aura reçu {Spoken.Time(minutes)} de plus.", sentence, StringComparison.Ordinal);
                Assert.Equal(other.Key, NextOfTwo(entries, first, other, minutes));
                if (minutes > 0) Assert.Equal(first.Principal.Key, NextOfTwo(entries, first, other, minutes - 1));
                Assert.Equal(first.Principal.Key, NextOfTwo(entries, first, other, minutes / 2));
            }
            else
            {
                Assert.Contains($"{other.Key} passera quand {first.Principal.Key} n’aura plus rien en attente.", sentence, StringComparison.Ordinal);
                foreach (var far in (long[])[0, 1, 1_000, 1_000_000_000]) Assert.Equal(first.Principal.Key, NextOfTwo(entries, first, other, far));
            }
        }
    }, iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void The_order_of_two_kinds_flips_exactly_where_the_sentence_says() => RandomLedger.Any.Sample(entries =>
    {
        var books = Read(entries);
        foreach (var p in books.Parties.Where(p => p.Waiting > 0))
        {
            var first = KindTurn.InTurn(books, p, Hypothesis.None);
            foreach (var other in p.Kinds.Where(k => k.Waiting > 0 && k != first))
            {
                if (KindTipping.Of(books, p, first, other) is not { } minutes) continue;
                Assert.Equal(other.Key, KindInTurn(entries, p, first, other, minutes));
                if (minutes > 0) Assert.Equal(first.Key, KindInTurn(entries, p, first, other, minutes - 1));
            }
        }
    }, iter: 10_000, print: RandomLedger.Print);

    static Books Read(List<LedgerEvent> entries)
    {
        var replay = new Replay();
        replay.Apply(entries);
        replay.AdvanceTo(replay.Books.Now.AddTicks(1));
        return replay.Books;
    }

    /// <summary>Who comes next of the two, once these minutes are recorded on the first request and whoever else waits has withdrawn.</summary>
    static PrincipalKey NextOfTwo(List<LedgerEvent> entries, Choice first, PrincipalAccount other, long minutes)
    {
        var books = Perturbed(entries, first.Request, first.Kind, minutes, r => r.Principal.Key == first.Principal.Key || r.Principal.Key == other.Key);
        return Chooser.ByRule(books)!.Value.Principal.Key;
    }

    static KindKey KindInTurn(List<LedgerEvent> entries, PrincipalAccount account, KindAccount first, KindAccount other, long minutes)
    {
        var books = Read(entries);
        var head = KindTurn.Head(books.Now, books.Find(account.Key)!.KindOf(first.Key), Hypothesis.None);
        books = Perturbed(entries, head, first, minutes, r => r.Principal.Key == account.Key && (r.Kind.Key == first.Key || r.Kind.Key == other.Key));
        return KindTurn.InTurn(books, books.Find(account.Key)!, Hypothesis.None).Key;
    }

    static Books Perturbed(List<LedgerEvent> entries, WaitingRequest on, KindAccount kind, long minutes, Func<WaitingRequest, bool> stays)
    {
        var replay = new Replay();
        replay.Apply(entries);
        var now = replay.Books.Now.AddTicks(1);
        var leaving = Projection.Of(replay.Books).Select(c => c.Request).Where(r => !stays(r)).ToList();
        replay.Apply([new Charged(now, on.Principal.Key, kind.Key, on.Key, minutes)]);
        replay.Apply(leaving.Select(r => new Closed(now, r.Key)));
        return replay.Books;
    }
}
