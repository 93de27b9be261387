using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.Data;

/// <summary>Walks a past agreement through the same steps as the pages, one after the other in one transaction: written, voted, signed, amended, followed by its committee.</summary>
sealed class Founding(MitoyenDb db, PartnershipScope scope, LocalClock clock, ITerritory territory, SignedTogether others, CommitteeFounding committee) : IAgreementFounding
{
    public async Task<Outcome<AgreementId>> FoundAsync(FoundedAgreement founded, CancellationToken cancel = default)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        var agreement = Agreement.Begin(scope.Required);
        if (await WriteAsync(agreement, founded, cancel) is { } refusal) return refusal;
        foreach (var amendment in founded.Amendments)
            if (await AmendAsync(agreement, amendment, cancel) is { } no) return no;
        if (await committee.FoundAsync(agreement, founded, cancel) is { } unseated) return unseated;
        if (own is not null) await own.CommitAsync(cancel);
        return agreement.Id;
    }

    async Task<Refusal?> WriteAsync(Agreement agreement, FoundedAgreement founded, CancellationToken cancel)
    {
        if (agreement.Write(Draft(founded), await PrincipalsAsync(founded.EffectiveOn, cancel), clock.NowAt) is { } refusal) return refusal;
        db.Add(agreement);
        await db.SaveChangesAsync(cancel);
        var no = Vote(agreement, null, founded.Deliberations)
            ?? agreement.Sign(founded.SignedOn, clock.Today, clock.NowAt)
            ?? await others.CheckAsync(agreement, cancel);
        if (no is null) await db.SaveChangesAsync(cancel);
        return no;
    }

    async Task<Refusal?> AmendAsync(Agreement agreement, FoundedAmendment founded, CancellationToken cancel)
    {
        var draft = new AmendmentDraft(founded.Purpose, founded.EffectiveOn, founded.Changes);
        var amendment = agreement.Amend(null, draft, await PrincipalsAsync(founded.EffectiveOn, cancel), null, clock.NowAt);
        if (amendment.IsRefused(out var refusal)) return refusal;
        await db.SaveChangesAsync(cancel);
        var no = Vote(agreement, amendment.Value.Id, founded.Deliberations)
            ?? agreement.SignAmendment(amendment.Value.Id, founded.SignedOn, clock.Today, null, clock.NowAt);
        if (no is null) await db.SaveChangesAsync(cancel);
        return no;
    }

    async Task<IReadOnlyCollection<AuthorityId>> PrincipalsAsync(DateOnly on, CancellationToken cancel) =>
        [.. (await territory.PrincipalsAsync(on, cancel)).Select(p => p.Id)];

    Refusal? Vote(Agreement agreement, AmendmentId? subject, IReadOnlyList<FoundedDeliberation> votes)
    {
        foreach (var vote in votes)
            if (agreement.Record(subject, new Vote(vote.Party, vote.Assembly, vote.AdoptedOn, vote.Number, vote.TransmittedOn), clock.Today, clock.NowAt) is { } refusal)
                return refusal;
        return null;
    }

    static AgreementDraft Draft(FoundedAgreement a) => new()
    {
        Title = a.Title, Purpose = a.Purpose, Parties = a.Parties, Employer = a.Employer, PersonStatus = a.PersonStatus, LegalBasis = a.LegalBasis,
        EffectiveOn = a.EffectiveOn, LastDay = a.LastDay, Renewal = a.Renewal, RenewalMonths = a.RenewalMonths, RenewalLimit = a.RenewalLimit,
        NoticeMonths = a.NoticeMonths, ExerciseMonth = a.ExerciseMonth, Periods = Periods(a), Job = a.Job, Clauses = a.Clauses, Priorities = a.Priorities, YearlyHours = a.YearlyHours, Visits = a.Visits,
    };

    static List<SharePeriod> Periods(FoundedAgreement a)
    {
        var keys = a.Keys.OrderBy(k => k.From).ToList();
        return [.. keys.Select((k, i) => new SharePeriod(k.From, i + 1 < keys.Count ? keys[i + 1].From.AddDays(-1) : a.LastDay, k.Value.Shares))];
    }
}
