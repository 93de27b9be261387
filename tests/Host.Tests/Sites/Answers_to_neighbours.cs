using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>A site that many write for: its proposals are answered together, and found again by what was answered.</summary>
public sealed class Answers_to_neighbours
{
    [Theory, BothDatabases]
    public async Task Are_given_together_to_all_that_is_ticked_or_to_none_of_it(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var next = await WriteAsync(app);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var elsewhere = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);

        var nothing = await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value=ensemble]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains("Rien n’est coché", nothing.TextOf("main"), StringComparison.Ordinal);

        // Somebody else answers one of them meanwhile.
        var ticked = await neighbour.GetPageAsync("/propositions?cocher=tout");
        Assert.Equal(3, ticked.Document.QuerySelectorAll("main input[type=checkbox][checked]").Length);
        await elsewhere.PressAsync(await elsewhere.GetPageAsync("/propositions"), "button[value='refuser|0']", ("Posted.Lines[0].Reason", "Hors de la commune"));
        var stale = await neighbour.PressAsync(ticked, "button[value=ensemble]");
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Empty(await app.ShownAsync(next, ContentType.Event));
        Assert.Empty(await app.ShownAsync(next, ContentType.News));

        var one = await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value=ensemble]", ("Posted.Lines[1].Ticked", "true"));
        Assert.Equal(HttpStatusCode.OK, one.Status);
        Assert.Equal(["Loto"], (await app.ShownAsync(next, ContentType.Event)).Select(i => i.Title));
        Assert.Empty(await app.ShownAsync(next, ContentType.News));
        Assert.True(one.Has("button[value='accepter|0']"));
        Assert.False(one.Has("button[value=ensemble]"), "one proposal is no choice");
    }

    [Theory, BothDatabases]
    public async Task Are_given_on_a_list_of_one_kind(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var next = await WriteAsync(app);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);

        var events = await neighbour.GetPageAsync("/propositions?type=Event&cocher=tout");
        Assert.Equal(2, events.Document.QuerySelectorAll("main input[type=checkbox][checked]").Length);
        var after = await neighbour.PressAsync(events, "button[value=ensemble]");

        Assert.Equal("?type=Event", after.Url.Query);
        Assert.Contains("Aucune proposition ne répond à ces filtres", after.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(2, (await app.ShownAsync(next, ContentType.Event)).Count);
        Assert.Contains("Travaux", (await neighbour.GetPageAsync("/propositions")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Are_found_again_by_kind_and_by_what_was_answered(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        await WriteAsync(app);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value='refuser|0']", ("Posted.Lines[0].Reason", "Hors de la commune"));
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions?cocher=tout"), "button[value=ensemble]");
        var arranged = await neighbour.GetPageAsync((await neighbour.GetPageAsync("/propositions/affichage?q=loto")).Document.QuerySelector("main tbody th a")!.GetAttribute("href")!);
        await neighbour.PostFormAsync(arranged, "main form", ("Posted.Hidden", "true"));

        async Task<string> FoundAsync(string filter) => string.Join(' ', (await neighbour.GetPageAsync($"/propositions/affichage?{filter}")).Document.QuerySelectorAll("main tbody th").Select(t => t.TextContent.Trim()).Order(StringComparer.Ordinal));

        Assert.Equal("Brocante Loto Travaux", await FoundAsync(""));
        Assert.Equal("Brocante Loto", await FoundAsync("type=Event"));
        Assert.Equal("Brocante", await FoundAsync("reponse=Refused"));
        Assert.Equal("Loto", await FoundAsync("reponse=Hidden"));
        Assert.Equal("Travaux", await FoundAsync("reponse=Accepted"));
        Assert.Equal("", await FoundAsync("reponse=Refused&type=News"));
        Assert.Equal("Brocante Loto Travaux", await FoundAsync("reponse=99&type=personne"));
    }

    [Theory, BothDatabases]
    public async Task Are_waited_for_by_contents_that_their_author_finds_by_state(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        await WriteAsync(app);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "Vœux"), ("Posted.ValidFrom", "2027-01-02"));
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button:not([value=publier])", ("Posted.Title", "Brouillon d’été"));
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/News"), "#form-contenu button[value=publier]", ("Posted.Title", "Horaires d’hiver"), ("Posted.ReviewOn", "2027-03-01"));
        var loto = await clerk.GetPageAsync("/contenus?q=loto");
        await clerk.PressAsync(await clerk.GetPageAsync(loto.Document.QuerySelector("main tbody th a")!.GetAttribute("href")!), "button[value=retirer]");

        async Task<string> FoundAsync(string state) => string.Join(", ", (await clerk.GetPageAsync($"/contenus?etat={state}")).Document.QuerySelectorAll("main tbody th").Select(t => t.TextContent.Trim()).Order(StringComparer.Ordinal));

        Assert.Equal("Brocante, Horaires d’hiver, Travaux", await FoundAsync("Online"));
        Assert.Equal("", await FoundAsync("ToCheck"));
        Assert.Equal("Vœux", await FoundAsync("Planned"));
        Assert.Equal("Brouillon d’été", await FoundAsync("Draft"));
        Assert.Equal("Loto", await FoundAsync("Withdrawn"));
        Assert.Equal("", await FoundAsync("ToRead"));
        app.Clock.SetUtcNow(new(2027, 3, 2, 8, 0, 0, TimeSpan.Zero));
        using var later = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        Assert.Equal("Horaires d’hiver", (await later.GetPageAsync("/contenus?etat=ToCheck")).TextOf("main tbody th"));
    }

    /// <summary>Two events and a piece of news of one commune, proposed to its neighbour in this order.</summary>
    /// <returns>The neighbour.</returns>
    static async Task<SiteId> WriteAsync(MitoyenApp app)
    {
        var ours = app.Story.Ours;
        SiteId next;
        await using (var scope = app.Scope(ours.Id)) next = (await scope.Get<ISiteFounding>().FoundAsync(ours.A, "essai.test")).Value.Single(s => s.Commune == ours.AlsoOfA).Id;
        using var clerk = await app.SignedInAsync(ours.ClerkOfA);
        foreach (var (kind, title) in new[] { ("Event", "Brocante"), ("News", "Travaux"), ("Event", "Loto") })
        {
            List<(string, object?)> fields = [("Posted.Title", title), ("Posted.Wanted", new[] { next.ToString() })];
            if (kind == "Event") fields.AddRange([("Posted.StartOn", "2026-12-12"), ("Posted.StartsAt", "14:00")]);
            await clerk.PressAsync(await clerk.GetPageAsync($"/contenus/nouveau/{kind}"), "#form-contenu button[value=publier]", [.. fields]);
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        return next;
    }
}
