using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>What an amendment may do to the agreement: change terms from a day on that is after everything already settled.</summary>
static class Amending
{
    public static Refusal? Check(Agreement agreement, AmendmentDraft draft, IReadOnlyCollection<AuthorityId> principals, DateOnly? lastClosedDay)
    {
        var changes = draft.Changes;
        if (agreement.SignedOn is null) return new NotSigned();
        if (changes.IsEmpty) return new AmendmentChangesNothing();
        if (changes.Key is { } key && key.Shares.Any(s => !principals.Contains(s.Principal))) return new PartyOfAnotherPartnership();
        if (CheckDay(agreement, draft.EffectiveOn, changes.LastDay, lastClosedDay) is { } day) return day;
        return (changes.Job is { } job ? TermRules.Check(job) : null)
            ?? (changes.Clauses is { } clauses ? TermRules.Check(clauses) : null)
            ?? (changes.Priorities is { } matrix ? TermRules.Check(matrix) : null)
            ?? (changes.YearlyHours is { } hours ? TermRules.CheckYearlyHours(hours) : null)
            ?? (changes.Visits is { } visits ? TermRules.Check(visits) : null)
            ?? CheckTogether(agreement.CurrentTerms, draft);
    }

    /// <summary>Neither before what months have closed, nor before an amendment already signed takes effect, nor outside the agreement.</summary>
    public static Refusal? CheckDay(Agreement agreement, DateOnly effectiveOn, DateOnly? newLastDay, DateOnly? lastClosedDay)
    {
        if (effectiveOn <= agreement.EffectiveOn) return new AmendmentBeforeTheAgreement();
        if (effectiveOn <= lastClosedDay) return new AmendmentInAClosedMonth(lastClosedDay.Value);
        if (agreement.SignedAmendments is [.., { } last] && effectiveOn <= last.EffectiveOn) return new AmendmentBeforeAnother(last.Number, last.EffectiveOn);
        if (effectiveOn >= agreement.Range.To) return new AmendmentAfterTheEnd();
        return newLastDay is { } end && end < effectiveOn ? new NewEndBeforeTheAmendment() : null;
    }

    static Refusal? CheckTogether(AgreementTerms terms, AmendmentDraft draft) => TermRules.CheckRefill(
        draft.Changes.Key is { } key ? terms.Keys.ChangedFrom(draft.EffectiveOn, key) : terms.Keys,
        draft.Changes.Clauses is { } clauses ? terms.Clauses.ChangedFrom(draft.EffectiveOn, clauses) : terms.Clauses);
}
