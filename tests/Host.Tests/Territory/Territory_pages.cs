using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Territory;

public sealed class Territory_pages(Apps apps) : IClassFixture<Apps>
{
    /// <summary>A commune of the other partnership (Sud Arrageois).</summary>
    const string Elsewhere = "62068";

    [Theory, BothDatabases]
    public async Task List_the_communes_of_both_principals_with_their_map(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfB);

        var page = await principal.GetPageAsync("/territoire");

        Assert.Equal(44, page.Document.QuerySelectorAll("#communes ~ table tbody tr, [aria-labelledby=communes] tbody tr").Length);
        Assert.Equal((26, 18), (page.Document.QuerySelectorAll(".chart-scroll circle").Length, page.Document.QuerySelectorAll(".chart-scroll rect").Length));
    }

    [Theory]
    [BothDatabases("q=ECOUST", 0), BothDatabases("q=beugnatre", 1), BothDatabases("q=achiet", 2), BothDatabases("q=62080", 1), BothDatabases("collectivite=246200737", 18), BothDatabases("q=sars le", 1), BothDatabases("jour=2025-01-01", 0)]
    public async Task Search_without_accents_and_filter_by_principal_and_day(Database database, string query, int rows)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var page = await officer.GetPageAsync($"/territoire?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(rows, page.Document.QuerySelectorAll("[aria-labelledby=communes] tbody tr").Length);
    }

    [Theory, BothDatabases]
    public async Task Say_what_is_wrong_with_a_date(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var page = await officer.GetPageAsync("/territoire?jour=31/02/2026");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("n’existe pas", page.TextOf());
        Assert.Contains("31/02/2026", page.Document.QuerySelector("input[name=jour]")!.GetAttribute("value"));
    }

    [Theory, BothDatabases]
    public async Task Show_a_clerk_their_commune_only(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var list = await clerk.GetPageAsync("/territoire");
        using var export = await clerk.SendAsync(new(HttpMethod.Get, "/territoire/communes.csv"));
        var lines = (await export.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var authority = await clerk.GetPageAsync("/territoire/collectivites/246200786");

        Assert.Equal("Sapignies", Assert.Single(list.Document.QuerySelectorAll("[aria-labelledby=communes] tbody th")).TextContent);
        Assert.Equal(2, lines.Length);
        Assert.Contains("Sapignies", lines[1]);
        Assert.Single(authority.Document.QuerySelectorAll("[aria-labelledby=communes] tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetPageAsync("/territoire/communes/62080")).Status);
    }

    [Theory, BothDatabases]
    public async Task Hide_a_commune_and_an_authority_of_another_partnership_and_write_the_attempt_down(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await using var scope = app.Scope();
        var before = await scope.Db.Set<JournalEntry>().CountAsync(e => e.Verb == "forged-id");

        foreach (var address in (string[])[$"/territoire/communes/{Elsewhere}", $"/territoire/communes/{Elsewhere}/mairie", "/territoire/collectivites/246200760"])
            Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync(address)).Status);

        Assert.Equal(before + 3, await scope.Db.Set<JournalEntry>().CountAsync(e => e.Verb == "forged-id"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetPageAsync("/territoire/communes/00000")).Status);
    }

    [Theory, BothDatabases]
    public async Task Keep_figures_that_disagree_side_by_side(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);

        var figures = (await principal.GetPageAsync("/territoire/collectivites/246200786")).Document.QuerySelectorAll("[aria-labelledby=population] tbody tr").Select(r => r.TextContent).ToList();

        Assert.Equal(3, figures.Count);
        Assert.All((string[])["12\u202F103", "14\u202F000", "12\u202F000"], f => Assert.Contains(figures, r => r.Contains(f, StringComparison.Ordinal)));
    }

    [Theory, BothDatabases]
    public async Task Ask_visitors_to_sign_in(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var visitor = app.Visitor();

        foreach (var address in (string[])["/territoire", "/territoire/communes/62776", "/territoire/collectivites/246200786", "/territoire/imports"])
            Assert.Equal("/connexion", (await visitor.GetPageAsync(address)).Path);
    }
}
