using CsCheck;
using Mitoyen.Arbitration.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Arbitration;

public class OfficePropertyTests
{
    static readonly Gen<(int Seed, int Lots)> Days = Gen.Select(Gen.Int, Gen.Int[1, 60]);
    static readonly string[] Kinds = ["support", "advice", "development"];

    [Fact]
    public void Whoever_is_served_in_turn_is_the_one_most_behind() => Days.Sample((seed, lots) => new Office(seed, new() { Principals = 3, Urgent = true, Kinds = Kinds })
    {
        Serving = (office, choice) => Assert.True(choice.Level == ChoiceLevel.Urgent || office.Books.Turn.Items.All(p => (Int128)choice.Principal.S * p.Weight <= (Int128)p.S * choice.Principal.Weight)),
    }.Run(lots), iter: 10_000);

    [Fact]
    public void Coming_back_never_gives_more_lead_than_the_cap() => Days.Sample((seed, lots) =>
    {
        var asleep = new HashSet<PrincipalKey>();
        new Office(seed, new() { Principals = 3, NeverEmpty = true })
        {
            Check = office =>
            {
                foreach (var p in office.Books.Parties)
                {
                    if (p.Waiting > 0 && asleep.Contains(p.Key) && office.Books.Parties.Where(o => o != p && o.Waiting > 0).ToList() is { Count: > 0 } others)
                    {
                        var first = others.MinBy(o => new Fraction(o.S, o.Weight))!;
                        var lead = (new Fraction(first.S, first.Weight) * p.Weight) - p.S;
                        Assert.True(lead.CompareTo(p.CarryOver + 1) < 0, $"{lead} above {p.CarryOver}");
                    }
                    if (p.Waiting == 0) asleep.Add(p.Key);
                    else asleep.Remove(p.Key);
                }
            },
        }.Run(lots);
    }, iter: 10_000);

    [Fact]
    public void The_urgent_allowance_starts_full_and_falls_below_zero_by_less_than_a_lot() => Days.Sample((seed, lots) => new Office(seed, new() { Principals = 3, Urgent = true, Kinds = Kinds })
    {
        Check = office =>
        {
            foreach (var (p, i) in office.Books.Parties.Select((p, i) => (p, i)))
            {
                var left = p.Allowance.Left(office.Books.Worked);
                Assert.True(left.CompareTo(office.Allowances[i]) <= 0 && left.CompareTo(-office.Lots[i]) > 0, $"{left}");
                if (office.Books.Worked == 0 && office.Entries.Count > 12) Assert.Equal(office.Allowances[i], left);
            }
        },
    }.Run(lots), iter: 10_000);

    [Fact]
    public void Urgent_work_passes_ahead_while_the_allowance_lasts() => Days.Sample((seed, lots) => new Office(seed, new() { Urgent = true, Kinds = Kinds })
    {
        Serving = (office, choice) =>
        {
            var mayPass = office.Books.Parties.Where(p => p.Urgent.Count > 0 && p.Allowance.Left(office.Books.Worked).CompareTo(0) > 0).ToList();
            Assert.Equal(mayPass.Count > 0, choice.Level == ChoiceLevel.Urgent);
            if (mayPass.Count > 0) Assert.Contains(choice.Principal, mayPass);
        },
    }.Run(lots), iter: 10_000);

    [Fact]
    public void Urgent_work_is_paid_back() => Gen.Select(Gen.Long[1, 20], Gen.Long[1, 20], Gen.Long[1, 600], Gen.Long[1, 300], Gen.Int[0, 10_000]).Sample((wA, wB, lot, sigma, rho) =>
    {
        var office = new TwoBacklogs(wA, wB, lot, new(Clause.UrgentAllowance, sigma), new(Clause.UrgentRefill, rho));
        office.Declare("A");
        for (var lots = 0; office.Next.Level == ChoiceLevel.Urgent && lots < 500; lots++) office.Work(lot);
        office.Withdraw("A");
        var ahead = office.Ahead("A");

        // While A is ahead nobody but B is served, and the order is even again after what was lent and one lot.
        long returned = 0;
        while (office.Ahead("A").CompareTo(0) > 0)
        {
            Assert.Equal("B", office.Next.Principal.Key.Value);
            office.Work(lot);
            returned += lot;
        }
        Assert.True((new Fraction(wA, wA + wB) * (returned - lot)).CompareTo(ahead) <= 0);
    }, iter: 10_000);

    [Fact]
    public void Support_stays_under_its_ceiling_but_for_one_lot_while_another_kind_waits() => Gen.Select(Days, Gen.Long[0, 10_000]).Sample((days, ceiling) =>
        new Office(days.Seed, new() { Kinds = Kinds, SupportCeiling = ceiling, Arrivals = 6 })
        {
            Serving = (office, choice) =>
            {
                if (!choice.Kind.IsSupport || !choice.Principal.Kinds.Exists(k => !k.IsSupport && k.Waiting > 0)) return;
                var (support, all) = choice.Principal.Support.At(office.Now);
                var lot = choice.Principal.LongestLot;
                Assert.True(support * 10_000 <= all * ceiling);
                Assert.True((support + lot) * 10_000 <= ((all + lot) * ceiling) + (lot * 10_000));
            },
        }.Run(days.Lots), iter: 10_000);

    [Fact]
    public void A_principal_that_waits_is_served_before_the_others_have_had_what_the_bound_allows() => Days.Sample((seed, lots) =>
    {
        var waited = new Dictionary<PrincipalKey, long>();
        long worked = 0;
        new Office(seed, new() { Principals = 3, NeverEmpty = true, Arrivals = 6 })
        {
            Check = office =>
            {
                foreach (var p in office.Books.Parties)
                {
                    var served = office.Entries[^1] is Charged c && c.Principal == p.Key;
                    waited[p.Key] = p.Waiting == 0 || served ? 0 : waited.GetValueOrDefault(p.Key) + office.Books.Worked - worked;
                    var bound = Bound.Of(office.Books, p);
                    Assert.True(new Fraction(p.Weight, office.Books.TotalWeight).CompareTo(new(bound.High - bound.Low, Math.Max(1, waited[p.Key]))) <= 0);
                }
                worked = office.Books.Worked;
            },
        }.Run(lots);
    }, iter: 10_000);

    [Fact]
    public void Inside_a_kind_no_newer_request_passes_one_that_waits_five_months_longer() => Gen.Select(Gen.Int[150, 900], Gen.Int[0, 300], Gen.Int[1, 4], Gen.Int[-10, 60]).Sample((older, newer, qualified, slack) =>
    {
        var now = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        var old = RequestClass.At(now, RequestClass.Lowest, null, now.AddDays(-older - newer));
        Assert.True(old < RequestClass.At(now, qualified, DateOnly.FromDateTime(now).AddDays(slack), now.AddDays(-newer)));
    }, iter: 10_000);

    [Fact]
    public void Splitting_or_merging_ones_requests_gains_nothing() => Gen.Select(Gen.Long[1, 100], Gen.Long[1, 100], Gen.Int[1, 12].Array[1, 8], Gen.Int[1, 40], Gen.Long[1, 840]).Sample((wA, wB, parts, others, lot) =>
    {
        var whole = Served(wA, wB, [parts.Sum()], others, lot);
        Assert.Equal(whole, Served(wA, wB, parts, others, lot));
    }, iter: 10_000);

    [Fact]
    public void Common_time_changes_no_order_beyond_the_minute_that_cannot_be_split() => Gen.Select(Days, Gen.Long[0, 5_000]).Sample((days, minutes) =>
    {
        var office = new Office(days.Seed, new() { Principals = 3, Kinds = Kinds }).Run(days.Lots);
        var after = new Ledger(office.Entries).With(new CommonCharged(office.Now, null, minutes));
        var even = new Ledger(office.Entries).With(new CommonCharged(office.Now, null, minutes * office.Weights.Sum()));
        Books now = office.Books, uneven = Replay.Of(after.Entries, office.Now), exact = Replay.Of(even.Entries, office.Now);
        for (var i = 0; i < 3; i++)
            for (var j = 0; j < 3; j++)
            {
                Assert.Equal(Compare(now, i, j), Compare(exact, i, j));
                var gap = Int128.Abs(((Int128)now.Parties[i].S * office.Weights[j]) - ((Int128)now.Parties[j].S * office.Weights[i]));
                if (gap >= office.Weights[i] + office.Weights[j]) Assert.Equal(Compare(now, i, j), Compare(uneven, i, j));
            }
        Assert.Equal(Portrait.Next(now), Portrait.Next(exact));
    }, iter: 10_000);

    [Fact]
    public void No_entry_of_the_ledger_carries_an_estimate() =>
        Assert.DoesNotContain(typeof(LedgerEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(LedgerEvent))).SelectMany(t => t.GetProperties()),
            p => p.Name.Contains("Estimat", StringComparison.OrdinalIgnoreCase) || p.Name.Contains("Forecast", StringComparison.OrdinalIgnoreCase) || p.Name.Contains("Remaining", StringComparison.OrdinalIgnoreCase));

    static int Compare(Books books, int i, int j) => Math.Sign(TurnHeap.Compare(books.Parties[i], books.Parties[j]));

    /// <summary>Who is served, lot by lot, when A asks for its lots in these parts and B for its own in one.</summary>
    static string Served(long wA, long wB, int[] parts, int others, long lot)
    {
        var at = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        var left = parts.Select((lots, i) => (Key: $"A{i}", Lots: lots)).Append((Key: "B0", Lots: others)).ToDictionary(p => p.Key, p => p.Lots);
        var replay = new Replay();
        replay.Apply([new WeightSet(at, new("A"), wA), new WeightSet(at, new("B"), wB), .. left.Keys.Select(k => new Opened(at, new(k), new(k[..1]), new("advice")))]);
        var served = "";
        for (; Chooser.Choose(replay.Books) is { } choice; at = at.AddMinutes(lot))
        {
            served += choice.Principal.Key;
            replay.Apply([new Charged(at, choice.Principal.Key, null, choice.Request.Key, lot)]);
            if (--left[choice.Request.Key.Value] == 0) replay.Apply([new Closed(at, choice.Request.Key)]);
        }
        return served;
    }
}
