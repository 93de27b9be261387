using CsCheck;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Modules.Tests.Arbitration.Naive;
using Xunit;

namespace Mitoyen.Modules.Tests.Arbitration;

public class NaiveAgreementTests
{
    [Fact]
    public void The_engine_chooses_as_the_naive_rule_does() => RandomLedger.Any.Sample(entries =>
    {
        var ledger = new Ledger(entries);
        var replay = new Replay();
        foreach (var instant in ledger.Entries.GroupBy(e => e.At))
        {
            replay.Apply(instant);

            var naive = new NaiveLedger(entries, instant.Key);
            Assert.Equal(NaiveChoice.Choose(naive), Chooser.Choose(replay.Books)?.Request.Key.Value);
            AssertSameAccounts(naive, replay.Books);
        }
    }, iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void The_engine_chooses_as_the_naive_rule_does_when_nothing_happens_but_time() => Gen.Select(RandomLedger.Any, Gen.Int[0, 120 * 24]).Sample((entries, hours) =>
    {
        if (entries.Count == 0) return;
        var now = entries.Max(e => e.At).AddHours(hours);

        Assert.Equal(NaiveChoice.Choose(new(entries, now)), new Ledger(entries).At(now).Choose()?.Request.Key.Value);
    }, iter: 10_000);

    static void AssertSameAccounts(NaiveLedger naive, Books books)
    {
        foreach (var p in naive.Parties)
        {
            var account = books.Find(new PrincipalKey(p.Name))!;
            Assert.Equal((p.S, p.Received, p.Uncalled), (account.S, account.Received, account.Uncalled));
            Assert.Equal(0, account.Allowance.Left(books.Worked).CompareTo(new Fraction(p.Tau.Top, p.Tau.Bottom)));
            foreach (var k in p.Kinds) Assert.Equal(k.S, account.KindOf(new(k.Name)).S);
        }
    }
}
