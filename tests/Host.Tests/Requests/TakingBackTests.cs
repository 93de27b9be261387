using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Mail;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Host.Tests.Requests;

/// <summary>What was pressed by mistake is taken back in one press. In the story, 1 to 3 are accepted and 4 is new.</summary>
public sealed class Taking_back
{
    const string Undo = ".undo-bar button";

    [Theory, BothDatabases]
    public async Task A_refusal_by_mistake_is_taken_back_and_the_requester_is_told(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        app.Clock.Advance(TimeSpan.FromHours(1));
        using var officer = await app.SignedInAsync(ours.Officer.Email);
        var before = await QueueAsync(officer);
        var shown = await officer.GetPageAsync("/demandes/1");
        Assert.False(shown.Has(Undo));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var refused = await officer.PostFormAsync(shown, "#form-etape", ("Posted.Action", "refuser"), ("Posted.Reason", "doublon"));
        Assert.NotEqual(before, await QueueAsync(officer));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var back = await officer.PressAsync(refused, Undo);

        Assert.Contains("acceptée", back.TextOf("section[aria-labelledby=demande]"), StringComparison.Ordinal);
        Assert.Contains("a annulé sa dernière action", back.TextOf("section[aria-labelledby=historique]"), StringComparison.Ordinal);
        Assert.False(back.Has(Undo));
        Assert.Equal(before, await QueueAsync(officer));
        await using var scope = app.Scope(ours.Id);
        Assert.Single(await scope.Db.Set<OutgoingMail>().Where(m => m.Subject.Contains("message précédent annulé")).ToListAsync());
        Assert.DoesNotContain(await scope.Get<IRequests>().HistoryAsync(app.Clock.GetUtcNow().UtcDateTime.AddSeconds(1)), e => e is RequestClosed && e.Request == ours.Requests[0]);
    }

    [Theory, BothDatabases]
    public async Task What_somebody_did_since_or_long_ago_is_not_taken_back(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        app.Clock.Advance(TimeSpan.FromHours(1));
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer.Email);
        var finished = await officer.PostFormAsync(await officer.GetPageAsync("/demandes/1"), "#form-etape", ("Posted.Action", "terminer"));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA.Email);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await clerk.PostFormAsync(await clerk.GetPageAsync("/demandes/1"), "#form-message", ("Posted.Text", "Toujours en panne."), ("Posted.Reopen", true));

        var stale = await officer.PressAsync(finished, Undo);
        var qualified = await officer.PostFormAsync(await officer.GetPageAsync("/demandes/4"), "#form-qualifier", ("Posted.Kind", "Advice"));
        Assert.True(qualified.Has(Undo));
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        var late = await officer.PressAsync(qualified, Undo);

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("quart d’heure", late.TextOf("main"), StringComparison.Ordinal);
        Assert.False((await officer.GetPageAsync("/demandes/4")).Has(Undo));
    }

    [Theory, BothDatabases]
    public async Task A_principal_goes_back_to_the_order_of_before(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var ours = app.Story.Ours;
        using var principal = await app.SignedInAsync(ours.PrincipalOfA.Email);
        var page = await principal.GetPageAsync("/demandes/classement");
        var first = await principal.PostFormAsync(page, "#form-ordre", ("Posted.Lines[0].Number", "2"), ("Posted.Lines[1].Number", "1"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await principal.PostFormAsync(first, "#form-ordre", ("Posted.Lines[0].Number", ""), ("Posted.Lines[1].Number", "1"), ("Posted.Lines[2].Number", "2"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        var back = await principal.PressAsync(second, Undo);
        var stale = await principal.PressAsync(second, Undo);

        Assert.Contains("ordre d’avant", back.TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        await using var scope = app.Scope(ours.Id);
        var found = await scope.Get<IRequests>().FindAsync(ours.Requests);
        Assert.Equal([2, 1, null, null], ours.Requests.Select(id => found[id].Rank));
    }

    static async Task<string> QueueAsync(Visitor officer) =>
        string.Join('|', (await officer.GetPageAsync("/file")).Document.QuerySelectorAll(".card p.prose, .card a[href^='/demandes/']").Select(e => e.TextContent.Trim()));
}
