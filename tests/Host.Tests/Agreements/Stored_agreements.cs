using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.Agreements;

public sealed class Stored_agreements(Apps apps) : IClassFixture<Apps>
{
    static readonly AuthorityId A = AuthorityId.New();
    static readonly AuthorityId B = AuthorityId.New();

    [Theory, BothDatabases]
    public async Task An_agreement_comes_back_from_the_database_as_it_was_signed(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = PartnershipId.New();
        await using (var writing = app.Scope(partnership))
        {
            writing.Db.Add(Signed(partnership));
            await writing.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await using var reading = app.Scope(partnership);
        var terms = await reading.Get<IAgreements>().TermsAsync(new(2026, 11, 24), TestContext.Current.CancellationToken);

        Assert.NotNull(terms);
        Assert.Equal([A, B], terms.Principals);
        Assert.Equal([new(2026, 1, 1), new(2027, 1, 1)], terms.Keys.Select(k => k.From));
        Assert.Equal(3333, terms.Keys.At(new(2026, 11, 24)).ShareOf(B));
        Assert.Equal(PriorityMatrix.Default.Cells.OrderBy(c => c.Key), terms.Priorities.At(new(2026, 11, 24)).Cells.OrderBy(c => c.Key));
        Assert.Equal(ArbitrationClauses.Default, terms.Clauses.At(new(2026, 11, 24)));
        Assert.Equal(3500, terms.JobDescriptions.At(new(2026, 11, 24)).SupportCeiling);
        Assert.Null(await reading.Get<IAgreements>().TermsAsync(new(2025, 12, 31), TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task Another_partnership_does_not_see_it(Database database)
    {
        var app = await apps.OnAsync(database);
        var partnership = PartnershipId.New();
        await using var writing = app.Scope(partnership);
        writing.Db.Add(Signed(partnership));
        await writing.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        await using var reading = app.Scope(PartnershipId.New());

        Assert.Null(await reading.Get<IAgreements>().TermsAsync(new(2026, 11, 24), TestContext.Current.CancellationToken));
        Assert.Empty(await reading.Db.Set<Term>().ToListAsync(TestContext.Current.CancellationToken));
    }

    static Agreement Signed(PartnershipId partnership)
    {
        var (today, at) = (new DateOnly(2026, 11, 24), new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc));
        var agreement = Agreement.Begin(partnership);
        Assert.Null(agreement.Write(new AgreementDraft
        {
            Title = "Convention", Purpose = "", Parties = [A, B], Employer = A, PersonStatus = PersonStatus.FixedTermAgent, LegalBasis = LegalBasis.ServicesInCommon,
            EffectiveOn = new(2026, 1, 1), LastDay = null, Renewal = Renewal.None, RenewalMonths = 12, RenewalLimit = null, NoticeMonths = 3, ExerciseMonth = 1,
            Periods = [new(new(2026, 1, 1), new(2026, 12, 31), [new(A, 6667), new(B, 3333)]), new(new(2027, 1, 1), null, [new(A, 5000), new(B, 5000)])],
            Job = new([new(WorkKind.Support, 3000), new(WorkKind.Development, 7000)], 3500), Clauses = ArbitrationClauses.Default, Priorities = PriorityMatrix.Default, YearlyHours = 1607,
        }, [A, B], at));
        foreach (var party in new[] { A, B }) Assert.Null(agreement.Record(null, new Vote(party, "Conseil", new(2025, 12, 1), "1", null), today, at));
        Assert.Null(agreement.Sign(new(2025, 12, 15), today, at));
        return agreement;
    }
}
