using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>The log of what was shown, against somebody who looks at the site every minute.</summary>
public sealed class Proof_of_publication
{
    static readonly ShownAct Act = new(PartnershipId.New(), new ItemId(Guid.CreateVersion7()), SiteId.New(), "2026-12", "Tarifs");
    static readonly DateTime Start = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>0: nothing is shown; otherwise which document.</summary>
    static readonly Gen<int[]> Minutes = Gen.Int[0, 2].Array[1, 60];

    [Fact]
    public void Says_of_every_minute_what_was_shown() => Minutes.Sample(minutes =>
    {
        var log = Play(minutes);
        var periods = PublicationProof.PeriodsOf(log);

        return Enumerable.Range(0, minutes.Length).All(m =>
        {
            var at = Start.AddMinutes(m);
            var seen = periods.Where(p => p.FromAt <= at && !(p.EndAt <= at)).ToList();
            return minutes[m] == 0 ? seen.Count == 0 : seen.Count == 1 && seen[0].Document.Hash == $"{minutes[m]}";
        });
    });

    [Fact]
    public void Has_a_row_for_each_change_and_for_nothing_else() => Minutes.Sample(minutes =>
    {
        var expected = 0;
        for (var m = 0; m < minutes.Length; m++)
        {
            var before = m == 0 ? 0 : minutes[m - 1];
            if (minutes[m] == before) continue;
            if (before != 0) expected++;
            if (minutes[m] != 0) expected++;
        }
        var log = Play(minutes);
        return log.Count == expected && log.Select(r => r.Number).SequenceEqual(Enumerable.Range(1, expected)) && log.Zip(log.Skip(1)).All(pair => pair.First.At <= pair.Second.At);
    });

    [Fact]
    public void Counts_the_days_of_the_calendar_that_saw_it() => Gen.Select(Gen.Int[0, 500], Gen.Int[0, 200]).Sample((first, length) =>
    {
        var from = new DateOnly(2026, 1, 1).AddDays(first);
        var seen = 0;
        for (var day = from; day <= from.AddDays(length); day = day.AddDays(1)) seen++;
        return ShowingPeriod.DaysSeen(from, from.AddDays(length)) == seen;
    });

    [Fact]
    public void Never_goes_back_in_time()
    {
        var shown = Act.Row(1, true, Start.AddHours(1), new("1", 1, 1));

        var rows = PublicationProof.RowsToAdd(shown, Act, new("2", 2, null), Start, Start).ToList();

        Assert.Equal([(false, "1", Start.AddHours(1)), (true, "2", Start.AddHours(1))], rows.Select(r => (r.IsShown, r.Hash, r.At)));
    }

    [Fact]
    public void Asks_for_two_months() => Assert.Equal(new DateOnly(2027, 2, 28), ShowingPeriod.MinimumOn(new(2026, 12, 31)));

    static List<ActShowing> Play(int[] minutes)
    {
        var log = new List<ActShowing>();
        foreach (var (m, document) in minutes.Index())
            log.AddRange(PublicationProof.RowsToAdd(log.LastOrDefault(), Act, document == 0 ? null : new($"{document}", 1, 1), Start.AddMinutes(m), Start.AddMinutes(m)));
        return log;
    }
}
