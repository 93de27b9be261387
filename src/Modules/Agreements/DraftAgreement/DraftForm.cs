using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Agreements.Terms;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.DraftAgreement;

/// <summary>The draft of an agreement, as it is typed.</summary>
sealed class DraftForm : IHasTerms
{
    public string? Title { get; set; }
    public string? Purpose { get; set; }
    public List<string> Parties { get; set => field = value ?? []; } = [];
    public string? Employer { get; set; }
    public string? PersonStatus { get; set; }
    public string? LegalBasis { get; set; }
    public string? EffectiveOn { get; set; }
    public string? LastDay { get; set; }
    public string? Renewal { get; set; }
    public string? RenewalMonths { get; set; }
    public string? RenewalLimit { get; set; }
    public string? NoticeMonths { get; set; }
    public string? ExerciseMonth { get; set; }
    public List<PeriodLine> Periods { get; set => field = value ?? []; } = [];
    public TermsForm Terms { get; set => field = value ?? new(); } = new();
    public string? Version { get; set; }
    public string? Action { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static DraftForm Blank(IReadOnlyCollection<AuthorityId> principals, DateOnly today) => new()
    {
        Title = "Convention de mise à disposition", Parties = [.. principals.Select(p => p.ToString())], EffectiveOn = FormReading.Iso(new(today.Year + 1, 1, 1)),
        RenewalMonths = "12", NoticeMonths = "3", ExerciseMonth = "1", Periods = [PeriodLine.Blank(principals)],
        Terms = TermsForm.From(new([], 4_000), ArbitrationClauses.Default, PriorityMatrix.Default, 1607, VisitPromise.None),
    };

    public static DraftForm From(Agreement a, IReadOnlyCollection<AuthorityId> principals)
    {
        var terms = a.CurrentTerms;
        var keys = terms.Keys.ToList();
        return new()
        {
            Title = a.Title, Purpose = a.Purpose, Parties = [.. a.Parties.Select(p => p.ToString())], Employer = a.Employer.ToString(), PersonStatus = a.PersonStatus.ToString(),
            LegalBasis = a.LegalBasis.ToString(), EffectiveOn = FormReading.Iso(a.EffectiveOn), LastDay = a.LastDay is { } last ? FormReading.Iso(last) : "", Renewal = a.Renewal.ToString(),
            RenewalMonths = French.Number(a.RenewalMonths), RenewalLimit = a.RenewalLimit is { } limit ? French.Number(limit) : "", NoticeMonths = French.Number(a.NoticeMonths),
            ExerciseMonth = French.Number(a.ExerciseMonth), Version = FormReading.Version(a),
            Periods = [.. keys.Select((k, i) => new PeriodLine { From = FormReading.Iso(k.From), LastDay = i + 1 < keys.Count ? FormReading.Iso(keys[i + 1].From.AddDays(-1)) : a.LastDay is { } end ? FormReading.Iso(end) : "", Shares = PeriodLine.Of(k.Value, principals) })],
            Terms = TermsForm.From(terms.JobDescriptions.At(a.EffectiveOn), terms.Clauses.At(a.EffectiveOn), terms.Priorities.At(a.EffectiveOn), terms.YearlyHours.At(a.EffectiveOn), terms.VisitsAt(a.EffectiveOn)),
        };
    }

    /// <summary>The draft that was typed, whole only when nothing stands in <see cref="FormReading.Problems"/>.</summary>
    public AgreementDraft Read(FormReading reading)
    {
        var parties = Parties.Select(p => reading.Authority(p, "Parties")).ToList();
        var (effective, last) = (reading.Day(EffectiveOn, "EffectiveOn"), reading.DayOrNone(LastDay, "LastDay"));
        var renewal = reading.Choice<Renewal>(Renewal, "Renewal");
        return new()
        {
            Title = reading.Text(Title, "Title", "Donnez un titre à la convention."), Purpose = reading.OptionalText(Purpose, "Purpose", 2_000),
            Parties = parties, Employer = reading.Authority(Employer, "Employer"), PersonStatus = reading.Choice<PersonStatus>(PersonStatus, "PersonStatus"),
            LegalBasis = reading.Choice<LegalBasis>(LegalBasis, "LegalBasis"), EffectiveOn = effective, LastDay = last, Renewal = renewal,
            RenewalMonths = reading.Count(RenewalMonths, "RenewalMonths", 1, 120, 12), RenewalLimit = string.IsNullOrWhiteSpace(RenewalLimit) ? null : reading.Count(RenewalLimit, "RenewalLimit", 1, 50),
            NoticeMonths = reading.Count(NoticeMonths, "NoticeMonths", 0, 60), ExerciseMonth = reading.Count(ExerciseMonth, "ExerciseMonth", 1, 12),
            Periods = ReadPeriods(reading, parties, effective, last), Job = Terms.Job(reading), Clauses = Terms.Clauses(reading), Priorities = Terms.Priorities(reading), YearlyHours = Terms.Hours(reading), Visits = Terms.Visits(reading),
        };
    }

    /// <summary>An only period may leave its days empty: it is the whole duration. A blank line is no period.</summary>
    List<SharePeriod> ReadPeriods(FormReading reading, List<AuthorityId> parties, DateOnly effective, DateOnly? last)
    {
        var written = Periods.Index().Where(p => !p.Item.IsBlank).ToList();
        var alone = written.Count == 1;
        return [.. written.Select(p => new SharePeriod(
            alone && string.IsNullOrWhiteSpace(p.Item.From) ? effective : reading.Day(p.Item.From, $"Periods[{p.Index}].From"),
            alone && string.IsNullOrWhiteSpace(p.Item.LastDay) ? last : reading.DayOrNone(p.Item.LastDay, $"Periods[{p.Index}].LastDay"),
            p.Item.ReadShares(reading, p.Index, parties)))];
    }
}
