using CsCheck;
using Mitoyen.Arbitration.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Arbitration;

public class LedgerPropertyTests
{
    static readonly Gen<(List<LedgerEvent> Entries, int Seed)> Ledgers = Gen.Select(RandomLedger.Any, Gen.Int);

    [Fact]
    public void Balances_sum_to_zero_and_accounts_to_the_total_of_the_ledger() => RandomLedger.Any.Sample(entries => AtEachInstant(entries, books =>
    {
        Assert.Equal(0, Standings.Of(books).Sum(s => s.Balance));
        var recorded = entries.Where(e => e.At <= books.Now).Sum(e => e switch { Charged c => c.Minutes, CommonCharged c => c.Minutes, Corrected c => c.Minutes, OpeningBalance o => o.Minutes, _ => 0 });
        var uncalled = books.UncalledRights.Where(u => u.Kind is null).Sum(u => u.Minutes);
        Assert.Equal(recorded + uncalled, books.Parties.Sum(p => p.S));
        Assert.Equal(books.Total, books.Parties.Sum(p => p.S));
    }), iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void The_officer_is_never_idle_while_someone_waits() => RandomLedger.Any.Sample(entries => AtEachInstant(entries, books =>
    {
        Assert.Equal(books.WaitingCount == 0, Chooser.Choose(books) is null);
        if (Chooser.Choose(books) is { } choice) Assert.True(choice.Request.IsOpen);
    }), iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void The_order_in_which_entries_of_one_instant_were_written_does_not_matter() => Ledgers.Sample((entries, seed) =>
    {
        var shuffled = entries.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Portraits(entries), Portraits(shuffled));
    }, iter: 10_000);

    [Fact]
    public void Replaying_from_the_start_gives_what_reading_forward_gave() => RandomLedger.Any.Sample(entries =>
        AtEachInstant(entries, books => Assert.Equal(Portrait.Of(Replay.Of(entries.Order(InstantOrder.Canonical), books.Now)), Portrait.Of(books))), iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void The_first_of_the_queue_is_the_choice_and_everyone_is_in_it_once() => RandomLedger.Any.Sample(entries => AtEachInstant(entries, books =>
    {
        var queue = Projection.Of(books);
        Assert.Equal(books.WaitingCount, queue.Select(c => c.Request).Distinct().Count());
        Assert.Equal(books.WaitingCount, queue.Count);
        Assert.Equal(Chooser.Choose(books), queue.Count == 0 ? null : queue[0]);
    }), iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void Each_place_of_the_queue_is_what_the_rule_takes_once_those_before_it_had_a_longest_lot() => RandomLedger.Any.Sample(entries =>
    {
        if (entries.Count == 0) return;
        var now = entries.Max(e => e.At);
        var replay = new Replay();
        replay.Apply(entries);

        foreach (var place in Projection.Of(replay.Books))
        {
            Assert.Equal(Chooser.Choose(replay.Books)!.Value.Request.Key, place.Request.Key);
            replay.Apply([new Charged(now, place.Principal.Key, place.Kind.Key, place.Request.Key, place.Principal.LongestLot)]);
            replay.Apply([new Closed(now, place.Request.Key)]);
        }
    }, iter: 10_000, print: RandomLedger.Print);

    [Fact]
    public void Weights_count_by_their_proportions_alone() => Gen.Select(RandomLedger.Any, Gen.Long[2, 1_000_000]).Sample((entries, factor) =>
        Assert.Equal(Choices(entries), Choices(entries.Select(e => e switch
        {
            WeightSet w => w with { Weight = w.Weight * factor },
            KindWeightSet k when HasAllKindWeights(entries, k.Principal) => k with { Weight = k.Weight * factor },
            _ => e,
        }))), iter: 10_000);

    [Fact]
    public void Minutes_or_hours_make_no_difference_where_nothing_is_rounded() => RandomLedger.Any.Sample(entries =>
    {
        if (entries.Count == 0) return;
        var start = entries[0].At;
        var unrounded = entries.Where(e => e is not (CommonCharged or Closed or Corrected { Principal: null } or ClauseSet { Value: null }) && (e.At == start ? e is not (Charged or Corrected) : e is not (WeightSet or KindWeightSet)))
            .Select(e => e is Opened o ? o with { At = start } : e).DistinctBy(e => e is Opened o ? (object)o.Request : e).ToList();
        var defaults = new[] { (Clause.LongestLot, 840L), (Clause.CarryOverCap, 840L), (Clause.UrgentAllowance, 420L) };

        var inHours = defaults.Select(d => new ClauseSet(start.AddTicks(-1), d.Item1, d.Item2 * 60)).Concat(unrounded.Select(e => e switch
        {
            Charged c => c with { Minutes = c.Minutes * 60 },
            Corrected c => c with { Minutes = c.Minutes * 60 },
            ClauseSet { Clause: Clause.LongestLot or Clause.CarryOverCap or Clause.UrgentAllowance, Value: { } value } c => c with { Value = value * 60 },
            _ => e,
        }));

        var instants = unrounded.Select(e => e.At).ToList();
        Assert.Equal(Choices(unrounded, instants), Choices(inHours, instants));
    }, iter: 10_000);

    [Fact]
    public void A_correction_and_its_opposite_restore_every_later_choice() => Gen.Select(RandomLedger.Any, Gen.Int, Gen.Long[-500, 500]).Sample((entries, seed, minutes) =>
    {
        var at = entries[new Random(seed).Next(entries.Count)];
        var principal = entries.OfType<WeightSet>().First().Principal;
        var kind = entries.OfType<KindWeightSet>().FirstOrDefault(k => k.Principal == principal && k.At <= at.At)?.Kind;
        LedgerEvent[] opposite = [new Corrected(at.At.AddTicks(1), principal, kind, null, minutes, "+"), new Corrected(at.At.AddTicks(2), principal, kind, null, -minutes, "−")];

        Assert.Equal(Choices(entries), Choices(entries.Concat(opposite), entries.Select(e => e.At)));
    }, iter: 10_000);

    [Fact]
    public void An_amendment_changes_nothing_before_its_day_and_no_balance_on_it() => Gen.Select(RandomLedger.Any, Gen.Int, Gen.Long[1, 500]).Sample((entries, seed, weight) =>
    {
        var day = entries[new Random(seed).Next(entries.Count)].At.AddTicks(1);
        var ledger = new Ledger(entries);
        var amended = ledger.With(new WeightSet(day, entries.OfType<WeightSet>().First().Principal, weight));

        foreach (var before in entries.Select(e => e.At).Where(at => at < day).Distinct())
            Assert.Equal(Portrait.Of(Replay.Of(ledger.Entries, before)), Portrait.Of(Replay.Of(amended.Entries, before)));
        Assert.Equal(ledger.At(day).Standings.Select(s => s.Balance), amended.At(day).Standings.Select(s => s.Balance));
    }, iter: 10_000);

    static bool HasAllKindWeights(List<LedgerEvent> entries, PrincipalKey principal) =>
        entries.OfType<KindWeightSet>().Where(k => k.Principal == principal && k.At == entries[0].At).Select(k => k.Kind).Distinct().Count() == 3;

    static void AtEachInstant(List<LedgerEvent> entries, Action<Books> check)
    {
        var replay = new Replay();
        foreach (var instant in entries.GroupBy(e => e.At))
        {
            replay.Apply(instant);
            check(replay.Books);
        }
    }

    static List<string> Portraits(IEnumerable<LedgerEvent> entries)
    {
        var ledger = new Ledger(entries);
        var (replay, portraits) = (new Replay(), new List<string>());
        foreach (var instant in ledger.Entries.GroupBy(e => e.At))
        {
            replay.Apply(instant);
            portraits.Add(Portrait.Of(replay.Books));
        }
        return portraits;
    }

    static List<string?> Choices(IEnumerable<LedgerEvent> entries, IEnumerable<DateTime>? instants = null)
    {
        var ledger = new Ledger(entries);
        var (replay, choices) = (new Replay(), new List<string?>());
        var asked = instants?.ToHashSet();
        foreach (var instant in ledger.Entries.GroupBy(e => e.At))
        {
            replay.Apply(instant);
            if (asked is null || asked.Contains(instant.Key)) choices.Add(Portrait.Next(replay.Books));
        }
        return choices;
    }
}
