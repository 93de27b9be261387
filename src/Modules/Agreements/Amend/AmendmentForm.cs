using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Agreements.Terms;
using Mitoyen.Kernel;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.Amend;

/// <summary>An amendment as it is typed: all terms stand in it, filled in as they are in force; what differs from them is what it changes.</summary>
sealed class AmendmentForm : IHasTerms
{
    public string? Purpose { get; set; }
    public string? EffectiveOn { get; set; }
    public string? NewLastDay { get; set; }
    /// <summary>One line, without days: the shares from the day of effect on.</summary>
    public List<PeriodLine> Periods { get; set => field = value ?? []; } = [];
    public TermsForm Terms { get; set => field = value ?? new(); } = new();
    public string? Version { get; set; }
    public string? Action { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static AmendmentForm From(Agreement agreement, Amendment? amendment, IReadOnlyCollection<AuthorityId> principals, DateOnly today)
    {
        var terms = amendment is null ? agreement.CurrentTerms : agreement.TermsBefore(amendment);
        var changes = amendment is null ? new TermChanges() : agreement.ChangesOf(amendment);
        var day = amendment?.EffectiveOn ?? Inside(agreement, new DateOnly(today.Year, today.Month, 1).AddMonths(1));
        return new()
        {
            Purpose = amendment?.Purpose, EffectiveOn = FormReading.Iso(day), NewLastDay = changes.LastDay is { } last ? FormReading.Iso(last) : "", Version = FormReading.Version(agreement),
            Periods = [new() { Shares = PeriodLine.Of(changes.Key ?? terms.Keys.At(day), principals) }],
            Terms = TermsForm.From(changes.Job ?? terms.JobDescriptions.At(day), changes.Clauses ?? terms.Clauses.At(day), changes.Priorities ?? terms.Priorities.At(day), changes.YearlyHours ?? terms.YearlyHours.At(day), changes.Visits ?? terms.VisitsAt(day)),
        };
    }

    /// <param name="before">Terms without this amendment.</param>
    public AmendmentDraft Read(FormReading reading, AgreementTerms before, DateOnly? lastDay)
    {
        var (purpose, day) = (reading.Text(Purpose, nameof(Purpose), "Dites en une phrase ce que l’avenant change.", 2_000), reading.Day(EffectiveOn, nameof(EffectiveOn)));
        var shares = Periods.Count == 0 ? [] : Periods[0].ReadShares(reading, 0, before.Principals);
        var (job, clauses, matrix, hours, visits, end) = (Terms.Job(reading), Terms.Clauses(reading), Terms.Priorities(reading), Terms.Hours(reading), Terms.Visits(reading), reading.DayOrNone(NewLastDay, nameof(NewLastDay)));
        if (reading.Problems.Count == 0 && SharePeriods.CheckShares(shares, 0) is { } no) reading.Problems.Add(new(no.Field, no.Sentence));
        if (reading.Problems.Count > 0) return new(purpose, day, new());
        return new(purpose, day, Differences(before, day < before.InForce.From ? before.InForce.From : day, new(new AllocationKey(shares), job, clauses, matrix, hours, end == lastDay ? null : end, visits)));
    }

    static TermChanges Differences(AgreementTerms before, DateOnly day, TermChanges typed) => new(
        SameKey(before.Keys.At(day), typed.Key!) ? null : typed.Key,
        SameJob(before.JobDescriptions.At(day), typed.Job!) ? null : typed.Job,
        before.Clauses.At(day) == typed.Clauses ? null : typed.Clauses,
        before.Priorities.At(day).Cells.OrderBy(c => c.Key).SequenceEqual(typed.Priorities!.Cells.OrderBy(c => c.Key)) ? null : typed.Priorities,
        before.YearlyHours.At(day) == typed.YearlyHours ? null : typed.YearlyHours,
        typed.LastDay,
        before.VisitsAt(day) == typed.Visits ? null : typed.Visits);

    static bool SameKey(AllocationKey a, AllocationKey b) => a.Shares.Concat(b.Shares).All(s => a.ShareOf(s.Principal) == b.ShareOf(s.Principal));

    static bool SameJob(JobDescription a, JobDescription b) => a.SupportCeiling == b.SupportCeiling && Enum.GetValues<WorkKind>().All(k => a.TargetOf(k) == b.TargetOf(k));

    static DateOnly Inside(Agreement agreement, DateOnly day) => day <= agreement.EffectiveOn ? agreement.EffectiveOn.AddDays(1) : day;
}
