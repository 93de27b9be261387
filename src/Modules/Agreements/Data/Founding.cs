using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.Data;

/// <summary>Walks a past agreement through the same steps as the pages: written, voted, signed, amended.</summary>
sealed class Founding(MitoyenDb db, PartnershipScope scope, LocalClock clock, ITerritory territory, SignedTogether others) : IAgreementFounding
{
    public async Task<Outcome<AgreementId>> FoundAsync(FoundedAgreement founded, CancellationToken cancel = default)
    {
        var principals = (await territory.PrincipalsAsync(founded.EffectiveOn, cancel)).Select(p => p.Id).ToList();
        var agreement = Agreement.Begin(scope.Required);
        var refusal = agreement.Write(Draft(founded), principals, clock.NowAt)
            ?? Vote(agreement, null, founded.Deliberations)
            ?? agreement.Sign(founded.SignedOn, clock.Today, clock.NowAt)
            ?? await others.CheckAsync(agreement, cancel);
        if (refusal is not null) return refusal;
        foreach (var amendment in founded.Amendments)
            if (await AmendAsync(agreement, amendment, cancel) is { } no) return no;
        db.Add(agreement);
        await db.SaveChangesAsync(cancel);
        return agreement.Id;
    }

    static AgreementDraft Draft(FoundedAgreement a) => new()
    {
        Title = a.Title, Purpose = a.Purpose, Parties = a.Parties, Employer = a.Employer, PersonStatus = a.PersonStatus, LegalBasis = a.LegalBasis,
        EffectiveOn = a.EffectiveOn, LastDay = a.LastDay, Renewal = a.Renewal, RenewalMonths = a.RenewalMonths, RenewalLimit = a.RenewalLimit,
        NoticeMonths = a.NoticeMonths, ExerciseMonth = a.ExerciseMonth, Periods = Periods(a), Job = a.Job, Clauses = a.Clauses, Priorities = a.Priorities, YearlyHours = a.YearlyHours,
    };

    static List<SharePeriod> Periods(FoundedAgreement a)
    {
        var keys = a.Keys.OrderBy(k => k.From).ToList();
        return [.. keys.Select((k, i) => new SharePeriod(k.From, i + 1 < keys.Count ? keys[i + 1].From.AddDays(-1) : a.LastDay, k.Value.Shares))];
    }

    Refusal? Vote(Agreement agreement, AmendmentId? subject, IReadOnlyList<FoundedDeliberation> votes)
    {
        foreach (var vote in votes)
            if (agreement.Record(subject, new Vote(vote.Party, vote.Assembly, vote.AdoptedOn, vote.Number, vote.TransmittedOn), clock.Today, clock.NowAt) is { } refusal)
                return refusal;
        return null;
    }

    async Task<Refusal?> AmendAsync(Agreement agreement, FoundedAmendment founded, CancellationToken cancel)
    {
        var principals = (await territory.PrincipalsAsync(founded.EffectiveOn, cancel)).Select(p => p.Id).ToList();
        var amendment = agreement.Amend(null, new AmendmentDraft(founded.Purpose, founded.EffectiveOn, founded.Changes), principals, null, clock.NowAt);
        if (amendment.IsRefused(out var refusal)) return refusal;
        return Vote(agreement, amendment.Value.Id, founded.Deliberations)
            ?? agreement.SignAmendment(amendment.Value.Id, founded.SignedOn, clock.Today, null, clock.NowAt);
    }
}
