using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

public sealed class Forgotten_time
{
    static readonly DateOnly Today = Invented.Day.AddDays(40);
    static readonly AllocationKey Even = new([new(Invented.Principals[0], 5000), new(Invented.Principals[1], 5000)]);

    [Fact]
    public void Is_added_in_any_order_until_the_day_of_work_is_full_and_never_beyond() =>
        Gen.Select(Gen.Long[0, 1440], Gen.Long[-10, 1500].Array[1, 12]).Sample((held, asked) =>
        {
            var sum = held;
            foreach (var minutes in asked)
            {
                var written = Write(minutes, held: sum);
                if (written.Refusal is null != (minutes > 0 && sum + minutes <= 1440)) return false;
                if (written.Refusal is null) sum += written.Value.Minutes.Value;
            }
            return sum <= 1440;
        }, iter: 10_000);

    [Fact]
    public void Leaves_the_closed_month_as_it_was_and_says_when_and_why() =>
        Gen.Select(Gen.Long[1, 1440], Gen.Int[0, 30]).Sample((minutes, before) =>
        {
            var worked = Invented.Day.AddDays(-before);

            var entry = Write(minutes, worked).Value;

            return entry.Day == Today && entry.WorkedOn == worked && entry.WorkDay == worked && entry.Reason == "cahier retrouvé" && !entry.IsCorrection;
        }, iter: 10_000);

    [Fact]
    public void Of_all_is_split_by_the_key_of_the_day_of_the_work_and_cancels_with_its_corrections() =>
        Gen.Select(Invented.Key, Gen.Long[1, 1440], Gen.Long[0, 1440].Array[0, 5]).Sample((key, minutes, rights) =>
        {
            var line = Write(minutes).Value;
            TimeEntry[] family = [line, .. Invented.Corrected(line, rights)];

            var parts = new PartsOfEntries(family, day => day == Invented.Day ? key : Even);

            var received = family.SelectMany(parts.Of).GroupBy(p => p.Principal).ToDictionary(g => g.Key, g => g.Sum(p => p.Minutes.Value));
            return key.Split(Correction.Left(line, family)).All(p => received[p.Principal] == p.Minutes.Value);
        }, iter: 10_000);

    [Fact]
    public void Is_refused_in_an_open_month_without_reason_or_in_the_future()
    {
        Assert.IsType<MonthTakesTimeStill>(Write(60, closed: false).Refusal);
        Assert.IsType<ReasonMissing>(Write(60, reason: " ").Refusal);
        Assert.IsType<TimeInTheFuture>(Write(60, Today.AddDays(1), closed: false).Refusal);
    }

    [Fact]
    public void For_a_commune_goes_to_its_principal_of_that_day()
    {
        var commune = CommuneId.New();
        var then = Facts(true) with { Communes = new Dictionary<CommuneId, AuthorityId> { [commune] = Invented.Principals[1] } };

        var written = ForgottenTime.Write(Invented.Partnership, Work(30, Invented.Day, new Beneficiary(null, commune)), "oubli", then, null, Minutes.Zero, Facts(false), Today, Invented.At);
        var neighbour = ForgottenTime.Write(Invented.Partnership, Work(30, Invented.Day, new Beneficiary(null, CommuneId.New())), "oubli", then, null, Minutes.Zero, Facts(false), Today, Invented.At);

        Assert.Equal(Invented.Principals[1], written.Value.Principal);
        Assert.IsType<CommuneOfNoPrincipal>(neighbour.Refusal);
    }

    static Outcome<TimeEntry> Write(long minutes, DateOnly? worked = null, long held = 0, bool closed = true, string reason = "cahier retrouvé") =>
        ForgottenTime.Write(Invented.Partnership, Work(minutes, worked ?? Invented.Day, Beneficiary.Common), reason, Facts(closed), null, new Minutes(held), Facts(false), Today, Invented.At.AddDays(40));

    static NewTimeEntry Work(long minutes, DateOnly day, Beneficiary beneficiary) => new(Invented.Officer, day, new Minutes(minutes), WorkKind.Advice, beneficiary, null, "");

    static DayFacts Facts(bool closed) => new(Even, closed, Invented.Principals.ToHashSet(), new Dictionary<CommuneId, AuthorityId>());
}
