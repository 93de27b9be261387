using CsCheck;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Modules.Tests.Timekeeping;

/// <summary>Invented keys, places and lines.</summary>
static class Invented
{
    public static readonly PartnershipId Partnership = PartnershipId.New();
    public static readonly AccountId Officer = AccountId.New();
    public static readonly AuthorityId[] Principals = [.. Enumerable.Range(0, 4).Select(_ => AuthorityId.New())];
    public static readonly DateOnly Day = new(2026, 10, 14);
    public static readonly DateTime At = new(2026, 10, 14, 16, 0, 0, DateTimeKind.Utc);

    /// <summary>Two to four principals whose shares sum to 100 %, some of them zero.</summary>
    public static readonly Gen<AllocationKey> Key = Gen.Int[0, 1000].Array[2, 4].Where(w => w.Any(x => x > 0))
        .Select(w => LargestRemainder.Split(AllocationKey.Whole, [.. w.Select(x => (long)x)]))
        .Select(shares => new AllocationKey([.. shares.Select((s, i) => new PrincipalShare(Principals[i], (int)s))]));

    public static TimeEntry Line(long minutes, Beneficiary? beneficiary = null, DateOnly? day = null, DateTime? at = null) =>
        TimeEntry.Record(Partnership, new(Officer, day ?? Day, new Minutes(minutes), WorkKind.Advice, beneficiary ?? Beneficiary.Common, null, ""), at ?? At);

    /// <summary>The counter-entries that make the line say these durations, one after the other.</summary>
    public static List<TimeEntry> Corrected(TimeEntry line, params IEnumerable<long> rights)
    {
        var counters = new List<TimeEntry>();
        foreach (var right in rights)
        {
            var works = Correction.Work(line, Correction.Left(line, counters), new Minutes(right), line.Combination, Day.AddDays(30));
            if (works.IsRefused(out _)) continue;
            foreach (var work in works.Value) counters.Add(TimeEntry.Correct(line, work, "essai", At.AddDays(30).AddMinutes(counters.Count)));
        }
        return counters;
    }
}
