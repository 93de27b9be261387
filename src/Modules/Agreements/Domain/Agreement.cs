using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>The agreement (convention) with its votes, its terms and its amendments. Draft until signed; afterwards only an amendment or a notice changes what it says, and only from a day on.</summary>
sealed class Agreement : IBelongsToPartnership, IVersioned
{
    readonly List<AgreementParty> parties = [];
    readonly List<Deliberation> deliberations = [];
    readonly List<Amendment> amendments = [];
    readonly List<Term> terms = [];

    public AgreementId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public int Version { get; private set; }
    /// <summary>Every change of what hangs on the agreement renews it, so that two people cannot sign or vote past each other.</summary>
    public DateTime ChangedAt { get; private set; }

    public string Title { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public AuthorityId Employer { get; private set; }
    public PersonStatus PersonStatus { get; private set; }
    public LegalBasis LegalBasis { get; private set; }
    public DateOnly EffectiveOn { get; private set; }
    public DateOnly? LastDay { get; private set; }
    public Renewal Renewal { get; private set; }
    public int RenewalMonths { get; private set; }
    public int? RenewalLimit { get; private set; }
    public int NoticeMonths { get; private set; }
    public int ExerciseMonth { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public DateOnly? NoticeOn { get; private set; }
    public AuthorityId? NoticeBy { get; private set; }
    public string? NoticeReason { get; private set; }
    /// <summary>First day outside after a notice.</summary>
    public DateOnly? TerminatedFrom { get; private set; }

    public IReadOnlyList<AuthorityId> Parties => [.. parties.OrderBy(p => p.Position).Select(p => p.Authority)];
    public IReadOnlyList<Deliberation> Deliberations => deliberations;
    public IReadOnlyList<Amendment> Amendments => [.. amendments.OrderBy(a => a.Number)];
    public IReadOnlyList<Term> Terms => terms;

    /// <summary>Signed amendments in the order of their effect, which is also the order of their signature.</summary>
    public IReadOnlyList<Amendment> SignedAmendments => [.. amendments.Where(a => a.SignedOn is not null).OrderBy(a => a.EffectiveOn)];

    public AgreementTerms CurrentTerms => TermsReading.Read(this, SignedAmendments);

    public DateRange Range => RangeWith(SignedAmendments);

    public static Agreement Begin(PartnershipId partnership) => new() { Id = AgreementId.New(), PartnershipId = partnership };

    public DateRange RangeWith(IReadOnlyList<Amendment> applied)
    {
        var to = DurationWith(applied).To;
        return new(EffectiveOn, TerminatedFrom is { } early && !(to <= early) ? early : to);
    }

    public Duration DurationWith(IReadOnlyList<Amendment> applied) =>
        new(EffectiveOn, applied.LastOrDefault(a => a.LastDay is not null)?.LastDay ?? LastDay, Renewal, RenewalMonths, RenewalLimit, NoticeMonths);

    public Progress ProgressOn(DateOnly day) =>
        Progress.On(day, [.. VotesOn(null).Select(d => d.AdoptedOn)], parties.Count, SignedOn, EffectiveOn, SignedOn is null ? null : Range.To);

    public Progress ProgressOn(DateOnly day, Amendment amendment) =>
        Progress.On(day, [.. VotesOn(amendment.Id).Select(d => d.AdoptedOn)], VotersOf(amendment.Id).Count, amendment.SignedOn, amendment.EffectiveOn, null);

    public IReadOnlyList<Deliberation> VotesOn(AmendmentId? subject) => [.. deliberations.Where(d => d.AmendmentId == subject)];

    /// <summary>Who has to vote: the parties, those that signed amendments brought in, and those that this one brings in.</summary>
    public IReadOnlyList<AuthorityId> VotersOf(AmendmentId? subject)
    {
        if (subject is null) return Parties;
        var joining = terms.Where(t => t.Kind == TermKind.Shares && t.AmendmentId == subject).SelectMany(t => TermValues.Key(t.Value).Shares.Select(s => s.Principal));
        return [.. Parties.Concat(CurrentTerms.Principals).Concat(joining).Distinct()];
    }

    public Refusal? Write(AgreementDraft draft, IReadOnlyCollection<AuthorityId> principals, DateTime at)
    {
        if (SignedOn is not null) return new AlreadySigned();
        if (VotesOn(null).Count > 0) return new AlreadyVoted();
        var keys = draft.Check(principals);
        if (keys.IsRefused(out var refusal)) return refusal;

        (Title, Purpose, Employer, PersonStatus, LegalBasis) = (draft.Title, draft.Purpose, draft.Employer, draft.PersonStatus, draft.LegalBasis);
        (EffectiveOn, LastDay, Renewal, RenewalMonths, RenewalLimit) = (draft.EffectiveOn, draft.LastDay, draft.Renewal, draft.RenewalMonths, draft.RenewalLimit);
        (NoticeMonths, ExerciseMonth, ChangedAt) = (draft.NoticeMonths, draft.ExerciseMonth, at.After(ChangedAt));
        WriteParties(draft.Parties);
        terms.Clear();
        foreach (var key in keys.Value) AddTerm(null, TermKind.Shares, key.From, TermValues.Write(key.Value));
        AddChanges(null, EffectiveOn, new TermChanges(null, draft.Job, draft.Clauses, draft.Priorities, draft.YearlyHours, Visits: draft.Visits));
        return null;
    }

    public Refusal? Record(AmendmentId? subject, Vote vote, DateOnly today, DateTime at)
    {
        if (SignatureOf(subject) is { } signed) return vote.AdoptedOn > signed ? new VoteAfterTheSignature(signed) : new AlreadySigned();
        if (!VotersOf(subject).Contains(vote.Party)) return new VoterIsNoParty();
        if (VotesOn(subject).Any(d => d.Party == vote.Party)) return new PartyHasVoted();
        if (vote.Check(today) is { } refusal) return refusal;
        deliberations.Add(new Deliberation
        {
            Id = DeliberationId.New(), PartnershipId = PartnershipId, AgreementId = Id, AmendmentId = subject,
            Party = vote.Party, Assembly = vote.Assembly, AdoptedOn = vote.AdoptedOn, Number = vote.Number, TransmittedOn = vote.TransmittedOn,
        });
        Touch(subject, at);
        return null;
    }

    /// <summary>Takes back a vote that was recorded wrongly; the journal keeps it.</summary>
    public Refusal? TakeBack(DeliberationId id, DateTime at)
    {
        if (deliberations.SingleOrDefault(d => d.Id == id) is not { } vote) return new VoteIsGone();
        if (SignatureOf(vote.AmendmentId) is not null) return new AlreadySigned();
        deliberations.Remove(vote);
        Touch(vote.AmendmentId, at);
        return null;
    }

    public Refusal? Sign(DateOnly on, DateOnly today, DateTime at)
    {
        if (Signing.Check(SignedOn, on, today, VotesOn(null), Parties, EffectiveOn) is { } refusal) return refusal;
        (SignedOn, ChangedAt) = (on, at.After(ChangedAt));
        return null;
    }

    public Refusal? Terminate(AuthorityId by, string reason, DateOnly noticeOn, DateOnly from, DateOnly today, DateTime at)
    {
        if (SignedOn is not { } signed) return new NotSigned();
        if (TerminatedFrom is not null) return new NoticeAlreadyGiven();
        if (!VotersOf(null).Concat(CurrentTerms.Principals).Contains(by)) return new NoticeByNoParty();
        if (noticeOn > today) return new NoticeInTheFuture();
        if (noticeOn < signed) return new NoticeBeforeTheSignature();
        if (from <= noticeOn || from <= EffectiveOn) return new TerminatedBeforeTheNotice();
        if (from >= Range.To) return new TerminatedAfterTheEnd();
        (NoticeBy, NoticeReason, NoticeOn, TerminatedFrom, ChangedAt) = (by, reason, noticeOn, from, at.After(ChangedAt));
        return null;
    }

    /// <summary>Writes a new amendment, or an unsigned one anew.</summary>
    public Outcome<Amendment> Amend(AmendmentId? existing, AmendmentDraft draft, IReadOnlyCollection<AuthorityId> principals, DateOnly? lastClosedDay, DateTime at)
    {
        var amendment = existing is { } id ? amendments.Single(a => a.Id == id) : null;
        if (amendment?.SignedOn is not null) return new AlreadySigned();
        if (amendment is not null && VotesOn(amendment.Id).Count > 0) return new AlreadyVoted();
        if (Amending.Check(this, draft, principals, lastClosedDay) is { } refusal) return refusal;

        if (amendment is null)
        {
            amendment = new Amendment { Id = AmendmentId.New(), PartnershipId = PartnershipId, AgreementId = Id, Number = amendments.Select(a => a.Number).DefaultIfEmpty().Max() + 1 };
            amendments.Add(amendment);
        }
        amendment.Write(draft.Purpose, draft.EffectiveOn, draft.Changes.LastDay, at);
        terms.RemoveAll(t => t.AmendmentId == amendment.Id);
        AddChanges(amendment.Id, draft.EffectiveOn, draft.Changes);
        ChangedAt = at.After(ChangedAt);
        return amendment;
    }

    public Refusal? SignAmendment(AmendmentId id, DateOnly on, DateOnly today, DateOnly? lastClosedDay, DateTime at)
    {
        var amendment = amendments.Single(a => a.Id == id);
        if (Signing.Check(amendment.SignedOn, on, today, VotesOn(id), VotersOf(id), amendment.EffectiveOn) is { } refusal) return refusal;
        if (on < SignedOn) return new AmendmentSignedBeforeTheAgreement();
        if (Amending.CheckDay(this, amendment.EffectiveOn, amendment.LastDay, lastClosedDay) is { } tooEarly) return tooEarly;
        amendment.Sign(on, at);
        ChangedAt = at.After(ChangedAt);
        return TermRules.CheckRefill(CurrentTerms.Keys, CurrentTerms.Clauses);
    }

    /// <summary>What an amendment says, read back from its terms.</summary>
    public TermChanges ChangesOf(Amendment amendment)
    {
        string? Value(TermKind kind) => terms.SingleOrDefault(t => t.AmendmentId == amendment.Id && t.Kind == kind)?.Value;
        return new(
            Value(TermKind.Shares) is { } key ? TermValues.Key(key) : null,
            Value(TermKind.JobDescription) is { } job ? TermValues.Job(job) : null,
            Value(TermKind.Clauses) is { } clauses ? TermValues.Clauses(clauses) : null,
            Value(TermKind.Priorities) is { } matrix ? TermValues.Priorities(matrix) : null,
            Value(TermKind.YearlyHours) is { } hours ? TermValues.YearlyHours(hours) : null,
            amendment.LastDay,
            Value(TermKind.Visits) is { } visits ? TermValues.Visits(visits) : null);
    }

    /// <summary>The signed amendments that an amendment follows: all of them while it is not signed.</summary>
    public IReadOnlyList<Amendment> Before(Amendment amendment) => [.. SignedAmendments.Where(a => a.Id != amendment.Id && (amendment.SignedOn is null || a.EffectiveOn < amendment.EffectiveOn))];

    /// <summary>Terms of the text as it stands, signed or not: the pages of a draft show them.</summary>
    public AgreementTerms TermsBefore(Amendment amendment) => TermsReading.Read(this, Before(amendment));

    /// <summary>When the text or one of its amendments was signed; null: it is not.</summary>
    public DateOnly? SignatureOf(AmendmentId? subject) => subject is { } id ? amendments.Single(a => a.Id == id).SignedOn : SignedOn;

    void Touch(AmendmentId? subject, DateTime at)
    {
        ChangedAt = at.After(ChangedAt);
        if (subject is { } id) amendments.Single(a => a.Id == id).Touch(at);
    }

    void WriteParties(IReadOnlyList<AuthorityId> wanted)
    {
        parties.RemoveAll(p => !wanted.Contains(p.Authority));
        var next = parties.Select(p => p.Position + 1).DefaultIfEmpty().Max();
        foreach (var joining in wanted.Except(parties.Select(p => p.Authority)).ToList())
            parties.Add(new AgreementParty { PartnershipId = PartnershipId, AgreementId = Id, Authority = joining, Position = next++ });
    }

    void AddChanges(AmendmentId? owner, DateOnly from, TermChanges changes)
    {
        if (changes.Key is { } key) AddTerm(owner, TermKind.Shares, from, TermValues.Write(key));
        if (changes.Job is { } job) AddTerm(owner, TermKind.JobDescription, from, TermValues.Write(job));
        if (changes.Clauses is { } clauses) AddTerm(owner, TermKind.Clauses, from, TermValues.Write(clauses));
        if (changes.Priorities is { } matrix) AddTerm(owner, TermKind.Priorities, from, TermValues.Write(matrix));
        if (changes.YearlyHours is { } hours) AddTerm(owner, TermKind.YearlyHours, from, TermValues.Write(hours));
        if (changes.Visits is { } visits) AddTerm(owner, TermKind.Visits, from, TermValues.Write(visits));
    }

    void AddTerm(AmendmentId? owner, TermKind kind, DateOnly from, string value) =>
        terms.Add(new Term { Id = TermId.New(), PartnershipId = PartnershipId, AgreementId = Id, AmendmentId = owner, Kind = kind, From = from, Value = value });
}
