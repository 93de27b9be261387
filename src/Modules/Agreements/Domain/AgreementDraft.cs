using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>All that a draft of the agreement says; nothing of it is dated before it takes effect.</summary>
sealed record AgreementDraft
{
    public required string Title { get; init; }
    public required string Purpose { get; init; }
    public required IReadOnlyList<AuthorityId> Parties { get; init; }
    public required AuthorityId Employer { get; init; }
    public required PersonStatus PersonStatus { get; init; }
    public required LegalBasis LegalBasis { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public required DateOnly? LastDay { get; init; }
    public required Renewal Renewal { get; init; }
    public required int RenewalMonths { get; init; }
    public required int? RenewalLimit { get; init; }
    public required int NoticeMonths { get; init; }
    public required int ExerciseMonth { get; init; }
    public required IReadOnlyList<SharePeriod> Periods { get; init; }
    public required JobDescription Job { get; init; }
    public required ArbitrationClauses Clauses { get; init; }
    public required PriorityMatrix Priorities { get; init; }
    public required int YearlyHours { get; init; }
    public VisitPromise Visits { get; init; } = VisitPromise.None;

    /// <param name="principals">Those of the current partnership.</param>
    public Outcome<Timeline<AllocationKey>> Check(IReadOnlyCollection<AuthorityId> principals)
    {
        if (Parties.Distinct().Count() < 2) return new TooFewParties();
        if (Parties.Any(p => !principals.Contains(p))) return new PartyOfAnotherPartnership();
        if (!Parties.Contains(Employer)) return new EmployerIsNoParty();
        if (LastDay < EffectiveOn) return new EndsBeforeItStarts();
        if (Renewal != Renewal.None && LastDay is null) return new RenewalWithoutEnd();
        var refusal = TermRules.Check(Job) ?? TermRules.Check(Clauses) ?? TermRules.Check(Priorities) ?? TermRules.CheckYearlyHours(YearlyHours) ?? TermRules.Check(Visits);
        if (refusal is not null) return refusal;
        var keys = SharePeriods.Timeline(Periods, Parties, EffectiveOn, LastDay);
        if (keys.IsRefused(out _)) return keys;
        return TermRules.CheckRefill(keys.Value, new([new(EffectiveOn, Clauses)])) is { } tooFast ? tooFast : keys;
    }
}
