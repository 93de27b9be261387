using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Agreements;

public sealed class Ends_and_changes
{
    [Theory, BothDatabases]
    public async Task A_notice_is_refused_where_it_cannot_be_and_then_ends_the_agreement(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        var id = await neighbours.AgreeAsync(app);
        using var officer = await neighbours.SignInAsync(app);
        async Task<Page> GiveAsync(string noticed, string last) => await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/denonciation"), "#form-denonciation",
            ("Posted.Party", neighbours.Bertincourt.ToString()), ("Posted.NoticeOn", noticed), ("Posted.LastDay", last), ("Posted.Reason", "Le poste n’est plus finançable."));

        foreach (var (noticed, last) in new[] { ("2026-11-25", "2027-06-30"), ("2025-12-01", "2027-06-30"), ("2026-11-20", "2026-11-19"), ("2026-11-20", "2029-01-01"), ("hier soir", "2027-06-30") })
        {
            var refused = await GiveAsync(noticed, last);
            Assert.True(refused.Status == HttpStatusCode.UnprocessableEntity, $"Notice of {noticed} for {last} answers {refused.Status}.");
            Assert.Contains("plus finançable", refused.TextOf("textarea"), StringComparison.Ordinal);
        }
        Assert.Null((await ReadAsync(app, neighbours)).TerminatedFrom);
        var given = await GiveAsync("2026-11-20", "2027-06-30");
        var again = await GiveAsync("2026-11-21", "2027-09-30");

        Assert.Equal(HttpStatusCode.OK, given.Status);
        Assert.Contains("30\u00a0juin 2027", given.TextOf(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, again.Status);
        Assert.Equal(new DateOnly(2027, 7, 1), (await ReadAsync(app, neighbours)).TerminatedFrom);
        await using var scope = app.Scope(neighbours.Partnership);
        Assert.NotNull(await scope.Get<IAgreements>().TermsAsync(new(2027, 6, 30), TestContext.Current.CancellationToken));
        Assert.Null(await scope.Get<IAgreements>().TermsAsync(new(2027, 7, 1), TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task An_amendment_is_voted_by_both_then_signed_and_leaves_the_past_alone(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        var id = await neighbours.AgreeAsync(app);
        using var officer = await neighbours.SignInAsync(app);
        var saved = await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/avenants/nouveau"), "#form-avenant",
            ("Posted.Purpose", "Un tiers pour Bertincourt"), ("Posted.EffectiveOn", "2026-12-01"), ("Posted.Periods[0].Shares[0].Percent", "66,67"), ("Posted.Periods[0].Shares[1].Percent", "33,33"));
        var amendment = saved.Path;
        async Task<Page> VoteAsync(string party, string on) => await officer.PostFormAsync(await officer.GetPageAsync($"{amendment}/deliberation"), "#form-deliberation",
            ("Posted.Party", party), ("Posted.Number", "2026-90"), ("Posted.AdoptedOn", on));
        async Task<Page> SignAsync(string on) => await officer.PostFormAsync(await officer.GetPageAsync($"{amendment}/signature"), "#form-signature", ("Posted.SignedOn", on));

        var unvoted = await SignAsync("2026-11-23");
        Assert.Equal(HttpStatusCode.OK, (await VoteAsync(neighbours.Bapaume.ToString(), "2026-11-18")).Status);
        var half = await SignAsync("2026-11-23");
        Assert.Equal(HttpStatusCode.OK, (await VoteAsync(neighbours.Bertincourt.ToString(), "2026-11-20")).Status);
        var before = await SignAsync("2026-11-19");
        var signed = await SignAsync("2026-11-23");
        var late = await officer.GetPageAsync($"{amendment}/deliberation");

        Assert.All([unvoted, half, before], p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.Contains("20 novembre", before.TextOf().Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, signed.Status);
        Assert.False(late.Has("#form-deliberation") || late.Has("#form-retirer"));
        Assert.Contains("ses délibérations ne changent plus", late.TextOf("main"), StringComparison.Ordinal);
        await using var scope = app.Scope(neighbours.Partnership);
        async Task<int> ShareAsync(DateOnly day) => (await scope.Get<IAgreements>().TermsAsync(day, TestContext.Current.CancellationToken))!.Keys.At(day).ShareOf(neighbours.Bertincourt);
        Assert.Equal((2_000, 2_500, 3_333), (await ShareAsync(new(2026, 6, 30)), await ShareAsync(new(2026, 11, 30)), await ShareAsync(new(2026, 12, 1))));
    }

    [Theory, BothDatabases]
    public async Task A_deliberation_after_the_signature_is_refused_and_nothing_is_written(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        var id = await neighbours.AgreeAsync(app);
        using var officer = await neighbours.SignInAsync(app);
        var agreed = await ReadAsync(app, neighbours);

        var answer = await officer.SendAsync(new(HttpMethod.Post, $"/convention/{id}/deliberation")
        {
            Content = new FormUrlEncodedContent([new("_handler", "deliberation"), new("Posted.Party", neighbours.Bapaume.ToString()), new("Posted.Assembly", "conseil"), new("Posted.Number", "1"), new("Posted.AdoptedOn", "2026-11-20"),
                new("Posted.Version", agreed.Version.ToString(CultureInfo.InvariantCulture))]),
        });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(agreed.Deliberations.Count, (await ReadAsync(app, neighbours)).Deliberations.Count);
    }

    static async Task<Agreement> ReadAsync(MitoyenApp app, Neighbours neighbours)
    {
        await using var scope = app.Scope(neighbours.Partnership);
        return await scope.Db.Set<Agreement>().AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);
    }
}
