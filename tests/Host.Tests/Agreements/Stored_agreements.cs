using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;

namespace Mitoyen.Host.Tests.Agreements;

public sealed class Stored_agreements
{
    static readonly DateOnly Today = new(2026, 11, 24);

    [Theory, BothDatabases]
    public async Task An_agreement_taken_over_with_its_amendment_gives_its_terms_on_any_day(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app);

        await using var scope = app.Scope(neighbours.Partnership);
        var terms = await scope.Get<IAgreements>().TermsAsync(Today);

        Assert.NotNull(terms);
        Assert.Equal([neighbours.Bapaume, neighbours.Bertincourt], terms.Principals);
        Assert.Equal(8000, terms.Keys.At(new(2026, 6, 30)).ShareOf(neighbours.Bapaume));
        Assert.Equal(7500, terms.Keys.At(new(2026, 7, 1)).ShareOf(neighbours.Bapaume));
        Assert.Equal(PriorityMatrix.Default.Cells.OrderBy(c => c.Key), terms.Priorities.At(Today).Cells.OrderBy(c => c.Key));
        Assert.Equal(ArbitrationClauses.Default, terms.Clauses.At(Today));
        Assert.Equal(3500, terms.JobDescriptions.At(Today).SupportCeiling);
        Assert.Null(await scope.Get<IAgreements>().TermsAsync(new(2025, 12, 31)));
        Assert.Null(await scope.Get<IAgreements>().TermsAsync(new(2029, 1, 1)));
    }

    [Theory, BothDatabases]
    public async Task The_promise_of_visits_is_a_dated_clause_that_an_amendment_changes_from_its_day(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app, a => a with { Visits = new(13), Amendments = [a.Amendments[0] with { Changes = a.Amendments[0].Changes with { Visits = new(8) } }] });

        await using var scope = app.Scope(neighbours.Partnership);
        var terms = (await scope.Get<IAgreements>().TermsAsync(Today))!;

        Assert.Equal((13, 8), (terms.VisitsAt(new(2026, 6, 30)).EveryWeeks, terms.VisitsAt(new(2026, 7, 1)).EveryWeeks));
        Assert.Equal(VisitPromise.None, terms.VisitsAt(new(2025, 1, 1)));
    }

    [Theory, BothDatabases]
    public async Task Its_committee_is_taken_over_with_what_it_decided_and_a_meeting_to_come_has_no_minutes(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        FoundedMeeting held = new(new(2026, 5, 12), new(18, 0), "Bapaume", "Quotités", "Un quart du poste est demandé.", [new("Écrire un avenant", new(2026, 6, 15), new(2026, 6, 10)), new("Inventorier les serveurs", new(2026, 12, 15), null)]);
        FoundedAgreement With(FoundedAgreement a, FoundedMeeting meeting) => a with { Members = [new("Line Carpentier", "présidente", neighbours.Bapaume, Neighbours.Effect)], Meetings = [meeting] };

        await using (var scope = app.Scope(neighbours.Partnership))
            Assert.IsType<MinutesBeforeTheMeeting>((await scope.Get<IAgreementFounding>().FoundAsync(With(neighbours.Convention(), held with { HeldOn = Today.AddDays(1) }))).Refusal);
        var id = await neighbours.AgreeAsync(app, a => With(a, held));
        using var officer = await neighbours.SignInAsync(app);
        var page = (await officer.GetPageAsync($"/convention/{id}/comite")).TextOf();

        Assert.Contains("Line Carpentier", page);
        await using var reading = app.Scope(neighbours.Partnership);
        var meeting = Assert.Single(await reading.Db.Set<Meeting>().Include(m => m.Decisions).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([(1, new DateOnly(2026, 6, 10)), (2, (DateOnly?)null)], meeting.Decisions.OrderBy(d => d.Number).Select(d => (d.Number, d.DoneOn)));
        Assert.Contains("Inventorier les serveurs", (await officer.GetPageAsync("/convention")).TextOf());
    }

    [Theory, BothDatabases]
    public async Task Another_partnership_does_not_see_it(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app);

        await using var stranger = app.Scope(PartnershipId.New());

        Assert.Null(await stranger.Get<IAgreements>().TermsAsync(Today));
        Assert.Empty(await stranger.Db.Set<Term>().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task A_refused_amendment_leaves_nothing_behind(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        var convention = neighbours.Convention();
        var bad = convention with { Amendments = [convention.Amendments[0], convention.Amendments[0] with { EffectiveOn = new(2026, 6, 30) }] };

        await using (var scope = app.Scope(neighbours.Partnership))
            Assert.IsType<AmendmentBeforeAnother>((await scope.Get<IAgreementFounding>().FoundAsync(bad)).Refusal);

        await using var reading = app.Scope(neighbours.Partnership);
        Assert.Empty(await reading.Db.Set<Agreement>().ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await reading.Db.Set<Term>().ToListAsync(TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task Two_agreements_are_not_in_force_on_the_same_day(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app);

        await using var scope = app.Scope(neighbours.Partnership);

        Assert.IsType<AnotherAgreementIsInForce>((await scope.Get<IAgreementFounding>().FoundAsync(neighbours.Convention())).Refusal);
    }

    [Theory, BothDatabases]
    public async Task The_database_itself_refuses_to_rewrite_a_signed_term(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        await neighbours.AgreeAsync(app);
        string[] attempts =
        [
            """UPDATE agreements_term SET "Value" = '[]'""", """DELETE FROM agreements_term""", """UPDATE agreements_term SET "From" = '2026-02-01'""",
            """INSERT INTO agreements_term SELECT '0192f3a0-0000-7000-8000-000000000001', "PartnershipId", "AgreementId", "AmendmentId", "Kind", '2026-02-01', "Value" FROM agreements_term LIMIT 1""",
            """UPDATE agreements_agreement SET "SignedOn" = NULL""", """UPDATE agreements_agreement SET "EffectiveOn" = '2025-01-01'""",
            """UPDATE agreements_amendment SET "EffectiveOn" = '2026-02-01'""", """UPDATE agreements_amendment SET "SignedOn" = NULL""", """DELETE FROM agreements_amendment""",
        ];

        foreach (var sql in attempts)
        {
            await using var scope = app.Scope(neighbours.Partnership);
            var error = await Assert.ThrowsAnyAsync<DbException>(() => scope.Db.Database.ExecuteSqlRawAsync(Cast(sql, database), TestContext.Current.CancellationToken));
            Assert.Contains("igned", error.Message.Replace("A term is never changed.", "signed"));
        }
    }

    static string Cast(string sql, Database database) => database == Database.Sqlite ? sql : sql.Replace("SELECT '0192f3a0-0000-7000-8000-000000000001'", "SELECT '0192f3a0-0000-7000-8000-000000000001'::uuid").Replace("\"Kind\", '2026-02-01'", "\"Kind\", '2026-02-01'::date");
}
