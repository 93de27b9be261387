using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Data;

namespace Mitoyen.Host.Tests.Territory;

/// <summary>Sapignies is of Bapaume's authority since 2008, without an end in the demonstration.</summary>
public sealed class Memberships
{
    const string Page = "/territoire/communes/62776/appartenances", Bapaume = "246200786", Bertincourt = "246200737", Form = "#form-appartenance";

    [Theory, BothDatabases]
    public async Task Are_ended_then_followed_by_another_and_the_journal_holds_before_and_after(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);

        var ended = await officer.PostFormAsync(await officer.GetPageAsync($"{Page}?corriger={Bapaume}_2008-01-01"), Form, ("Posted.LastDay", "31/12/2026"), ("Posted.Source", "Arrêté du 1er décembre"));
        var added = await officer.PostFormAsync(await officer.GetPageAsync(Page), Form, ("Posted.Siren", "246 200 737"), ("Posted.From", "01/01/2027"), ("Posted.Source", "Arrêté du 1er décembre"));

        Assert.Equal((HttpStatusCode.OK, Page), (ended.Status, ended.Path));
        Assert.Contains("31\u00a0décembre 2026", added.TextOf("[aria-labelledby=connues]").Replace('\u202f', '\u00a0'), StringComparison.Ordinal);
        Assert.Equal(2, added.Document.QuerySelectorAll("[aria-labelledby=connues] tbody tr").Length);
        await using var scope = app.Scope();
        var links = await scope.Db.Set<JournalEntry>().Where(e => e.Subject == nameof(Membership)).OrderByDescending(e => e.Sequence).Take(2).ToListAsync();
        Assert.Equal(["added", "changed"], links.Select(l => l.Verb));
        Assert.Contains("2027-01-01", links[1].After, StringComparison.Ordinal);
        Assert.Contains("Source", links[1].Before, StringComparison.Ordinal);
    }

    [Theory]
    [BothDatabases("Siren", Bertincourt, "From", "2012-06-01", "From", "appartient déjà à CC de la Région de Bapaume"), BothDatabases("Siren", Bapaume, "From", "2026-01-01", "From", "appartient déjà"),
     BothDatabases("Siren", "123456789", "From", "2026-01-01", "Siren", "n’est pas valable"), BothDatabases("Siren", "732829320", "From", "2026-01-01", "Siren", "Aucune collectivité"),
     BothDatabases("From", "", "Siren", Bertincourt, "From", "premier jour"), BothDatabases("From", "31/02/2026", "Siren", Bertincourt, "From", "n’existe pas"),
     BothDatabases("From", "2026-05-01", "LastDay", "2026-04-30", "LastDay", "avant le premier"), BothDatabases("Source", "", "Siren", Bertincourt, "Source", "d’où vient")]
    public async Task That_cannot_be_are_refused_beside_the_field_and_nothing_typed_is_lost(Database database, string field, string typed, string other, string otherTyped, string at, string sentence)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var before = await CountAsync(app);
        var page = await officer.GetPageAsync(Page);

        var values = new Dictionary<string, object?> { ["Posted.Siren"] = Bertincourt, ["Posted.From"] = "2026-05-01", ["Posted.Source"] = "Un arrêté" };
        (values["Posted." + field], values["Posted." + other]) = (typed, otherTyped);
        var answer = await officer.PostFormAsync(page, Form, [.. values.Select(v => (v.Key, v.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf(Form), StringComparison.Ordinal);
        Assert.Equal("true", answer.Document.GetElementsByName($"Posted.{at}")[0].GetAttribute("aria-invalid"));
        Assert.Equal(typed, answer.Document.GetElementsByName($"Posted.{field}")[0].GetAttribute("value") ?? "");
        Assert.Equal(before, await CountAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Entered_by_mistake_are_taken_away_and_can_be_entered_again(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        await officer.PostFormAsync(await officer.GetPageAsync($"{Page}?corriger={Bapaume}_2008-01-01"), Form, ("Posted.LastDay", "2026-12-31"));
        (string, object?)[] mistake = [("Posted.Siren", Bertincourt), ("Posted.From", "2027-01-01"), ("Posted.Source", "INSEE")];
        await officer.PostFormAsync(await officer.GetPageAsync(Page), Form, mistake);
        var before = await CountAsync(app);

        var removed = await officer.PressAsync(await officer.GetPageAsync($"{Page}?corriger={Bertincourt}_2027-01-01"), "button[name='PostedRemoval.Removes']");
        var gone = await CountAsync(app);
        var again = await officer.PostFormAsync(await officer.GetPageAsync(Page), Form, mistake);

        Assert.Equal((Page, Page), (removed.Path, again.Path));
        Assert.Equal((before - 1, before), (gone, await CountAsync(app)));
        await using var scope = app.Scope();
        Assert.Contains("2027-01-01", (await scope.Db.Set<JournalEntry>().OrderByDescending(e => e.Sequence).FirstAsync(e => e.Subject == nameof(Membership) && e.Verb == "removed")).Before, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task That_tie_the_commune_to_the_partnership_are_ended_and_never_taken_away(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var (before, page) = (await CountAsync(app), await officer.GetPageAsync($"{Page}?corriger={Bapaume}_2008-01-01"));

        var removed = await officer.PressAsync(page, "button[name='PostedRemoval.Removes']");
        var moved = await officer.PostFormAsync(page, Form, ("Posted.Siren", "200033579"));

        Assert.All([removed, moved], p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.All([removed, moved], p => Assert.Contains("dernier jour", p.TextOf("main"), StringComparison.Ordinal));
        Assert.Equal(before, await CountAsync(app));
    }

    [Theory, BothDatabases]
    public async Task Show_both_versions_when_somebody_else_was_faster(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var administrator = await app.SignedInAsync(app.Story.Ours.Administrator);
        var address = $"{Page}?corriger={Bapaume}_2008-01-01";
        var (shown, alsoShown) = (await officer.GetPageAsync(address), await administrator.GetPageAsync(address));
        await administrator.PostFormAsync(alsoShown, Form, ("Posted.LastDay", "2026-12-31"));

        var stale = await officer.PostFormAsync(shown, Form, ("Posted.LastDay", "2027-06-30"));
        var saved = await officer.PostFormAsync(stale, Form);

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("2026-12-31", stale.TextOf(".conflict"), StringComparison.Ordinal);
        Assert.Contains("30\u00a0juin 2027", saved.TextOf("[aria-labelledby=connues]").Replace('\u202f', '\u00a0'), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task And_contacts_of_authorities_are_changed_by_nobody_without_the_right(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);
        using var foreigner = await app.SignedInAsync(app.Story.Theirs.Officer);

        foreach (var address in (string[])[Page, $"/territoire/collectivites/{Bapaume}/contacts"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetPageAsync(address)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await principal.GetPageAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await foreigner.GetPageAsync(address)).Status);
        }
        Assert.False((await principal.GetPageAsync("/territoire/communes/62776")).Has("a[href$='/appartenances']"));
    }

    [Theory, BothDatabases]
    public async Task Of_an_authority_come_with_contacts_that_are_checked_kept_and_journaled(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var page = await officer.GetPageAsync($"/territoire/collectivites/{Bapaume}/contacts");

        var wrong = await officer.PostFormAsync(page, "#form-contacts", ("Posted.Phone", "abc"), ("Posted.Address", "5, place Faidherbe"));
        var saved = await officer.PostFormAsync(wrong, "#form-contacts", ("Posted.Phone", "0321000000"), ("Posted.Mail", "contact@exemple.fr"), ("Posted.Website", "https://www.exemple.fr"));
        var stale = await officer.PostFormAsync(page, "#form-contacts", ("Posted.Phone", "0321111111"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict), (wrong.Status, stale.Status));
        Assert.All((string[])["5, place Faidherbe", "03 21 00 00 00", "contact@exemple.fr", "https://www.exemple.fr"], text => Assert.Contains(text, saved.TextOf("[aria-labelledby=identite]"), StringComparison.Ordinal));
        Assert.Contains("03 21 00 00 00", stale.TextOf(".conflict"), StringComparison.Ordinal);
        await using var scope = app.Scope();
        Assert.Contains("contact@exemple.fr", (await scope.Db.Set<JournalEntry>().OrderByDescending(e => e.Sequence).FirstAsync(e => e.Subject == nameof(Authority))).After, StringComparison.Ordinal);
    }

    static async Task<int> CountAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        return await scope.Db.Set<Membership>().CountAsync();
    }
}
