using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Domain;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Agreements;

public sealed class The_committee
{
    [Theory, BothDatabases]
    public async Task Meets_decides_and_carries_out(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        var neighbours = await Neighbours.FoundAsync(app);
        var id = await neighbours.AgreeAsync(app);
        using var officer = await neighbours.SignInAsync(app);

        var joined = await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/comite"), "#form-membre", ("Posted.Name", "Line Carpentier"), ("Posted.Position", "présidente"), ("Posted.Authority", neighbours.Bapaume.ToString()));
        Assert.Contains("Line Carpentier", joined.TextOf(".plain-list"));
        var announced = await officer.PostFormAsync(await officer.GetPageAsync($"/convention/{id}/comite/reunions/nouvelle"), "#form-reunion", ("Posted.HeldOn", "2026-11-20"), ("Posted.Agenda", "Bilan\nQuotités"));
        Assert.Equal(HttpStatusCode.OK, announced.Status);
        var decided = await officer.PostFormAsync(announced, "#form-decision", ("Decided.Text", "Inventorier les serveurs"), ("Decided.DueOn", "2026-12-15"));
        Assert.Contains("Inventorier", decided.TextOf("#form-execution"));
        var wrong = await officer.PostFormAsync(decided, "#form-decision", ("Decided.Text", "Trop tôt"), ("Decided.DueOn", "2026-11-19"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Inventorier les serveurs", (await officer.GetPageAsync("/convention")).TextOf());

        var done = await officer.PressAsync(decided, "#form-execution button[type=submit]");
        Assert.Contains("exécutée le", done.TextOf("#form-execution"));
        var stale = await officer.PostFormAsync(announced, "#form-reunion", ("Posted.Minutes", "Tout va bien."));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Tout va bien.", stale.TextOf("#form-reunion"));

        await using var scope = app.Scope(neighbours.Partnership);
        Assert.Equal("", (await scope.Db.Set<Meeting>().SingleAsync(TestContext.Current.CancellationToken)).Minutes);
    }
}
