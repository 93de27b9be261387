using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Agreements;

/// <summary>An agreement of Bapaume and Bertincourt, and the days around it.</summary>
static class Given
{
    public static readonly AuthorityId Bapaume = AuthorityId.From(new Guid("00000000-0000-7000-8000-000000000001"));
    public static readonly AuthorityId Bertincourt = AuthorityId.From(new Guid("00000000-0000-7000-8000-000000000002"));
    public static readonly AuthorityId Stranger = AuthorityId.From(new Guid("00000000-0000-7000-8000-000000000003"));
    public static readonly AuthorityId[] Principals = [Bapaume, Bertincourt];
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly DateOnly Effect = new(2026, 1, 1);
    public static readonly DateOnly LastDay = new(2028, 12, 31);
    public static readonly DateTime At = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    public static AllocationKey Key(int bapaume) => new(Shares(bapaume, AllocationKey.Whole - bapaume));

    public static PrincipalShare[] Shares(int bapaume, int bertincourt) => [new(Bapaume, bapaume), new(Bertincourt, bertincourt)];

    public static readonly JobDescription Job = new([new(WorkKind.Support, 3000), new(WorkKind.Development, 4000), new(WorkKind.Advice, 3000)], 3500);

    public static AgreementDraft Draft(params SharePeriod[] periods) => new()
    {
        Title = "Convention de mise à disposition", Purpose = "Un chargé de mission numérique partagé", Parties = Principals, Employer = Bapaume,
        PersonStatus = PersonStatus.FixedTermAgent, LegalBasis = LegalBasis.NotStated, EffectiveOn = Effect, LastDay = LastDay,
        Renewal = Renewal.None, RenewalMonths = 12, RenewalLimit = null, NoticeMonths = 3, ExerciseMonth = 1,
        Periods = periods.Length > 0 ? periods : [new(Effect, LastDay, Shares(8000, 2000))],
        Job = Job, Clauses = ArbitrationClauses.Default, Priorities = PriorityMatrix.Default, YearlyHours = 1607,
    };

    public static Vote VoteOf(AuthorityId party, DateOnly on) => new(party, "Conseil communautaire", on, "2025-12-01", on);

    public static Agreement Written(AgreementDraft? draft = null)
    {
        var agreement = Agreement.Begin(PartnershipId.New());
        Assert.Null(agreement.Write(draft ?? Draft(), Principals, At));
        return agreement;
    }

    public static Agreement Signed(AgreementDraft? draft = null)
    {
        var agreement = Written(draft);
        foreach (var party in Principals) Assert.Null(agreement.Record(null, VoteOf(party, Effect.AddDays(-20)), Today, At));
        Assert.Null(agreement.Sign(Effect.AddDays(-10), Today, At));
        return agreement;
    }

    /// <summary>Amends, votes and signs; the refusal of the first step that says no.</summary>
    public static Refusal? Amend(Agreement agreement, DateOnly effectiveOn, TermChanges changes, DateOnly? today = null, DateOnly? lastClosedDay = null)
    {
        var day = today ?? Today;
        var amendment = agreement.Amend(null, new AmendmentDraft("Avenant", effectiveOn, changes), Principals, lastClosedDay, At);
        if (amendment.IsRefused(out var refusal)) return refusal;
        var signedOn = effectiveOn < day ? effectiveOn : day;
        foreach (var party in Principals)
            if (agreement.Record(amendment.Value.Id, VoteOf(party, signedOn), day, At) is { } no) return no;
        return agreement.SignAmendment(amendment.Value.Id, signedOn, day, lastClosedDay, At);
    }
}
