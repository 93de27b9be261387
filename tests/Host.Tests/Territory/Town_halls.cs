using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Data;

namespace Mitoyen.Host.Tests.Territory;

public sealed class Town_halls
{
    const string Sapignies = "/territoire/communes/62776", Form = "#form-mairie";

    [Theory, BothDatabases]
    public async Task Are_described_by_their_clerk(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        Assert.Contains("inconnus", (await clerk.GetPageAsync(Sapignies)).TextOf("[aria-labelledby=horaires]"));

        var saved = await clerk.PostFormAsync(await clerk.GetPageAsync($"{Sapignies}/mairie"), Form,
            ("Posted.Phone", "0321000000"), ("Posted.Mail", "mairie@sapignies.example"), ("Posted.Days[0].Hours", "9h-12h, 14h-17h30"), ("Posted.Days[3].Hours", "de 14 h à 18 h"),
            ("Posted.ClosedOnHolidays", true), ("Posted.Exceptions", "du 24/12/2026 au 02/01/2027 : fermé\n04/01/2027 : 10h-11h"));

        Assert.Equal((HttpStatusCode.OK, Sapignies), (saved.Status, saved.Path));
        Assert.Contains("03 21 00 00 00", saved.TextOf("[aria-labelledby=mairie]"));
        Assert.Contains("Mo 09:00-12:00,14:00-17:30; Th 14:00-18:00; PH off; 2026 Dec 24-2027 Jan 02 off; 2027 Jan 04 10:00-11:00", saved.TextOf("[aria-labelledby=horaires]"));
        await using var scope = app.Scope();
        Assert.Contains("OpeningHours", (await scope.Db.Set<JournalEntry>().OrderByDescending(e => e.Sequence).FirstAsync(e => e.Subject == nameof(Commune))).After);
    }

    [Theory]
    [BothDatabases("Phone", "abc", "chiffres"), BothDatabases("Phone", "12", "chiffres"), BothDatabases("Mail", "mairie.exemple.fr", "adresse électronique"), BothDatabases("Website", "www.sapignies", "https://"),
     BothDatabases("Days[1].Hours", "9h-12h, 11h-14h", "se recouvrent"), BothDatabases("Days[1].Hours", "12h-9h", "avant l’ouverture"), BothDatabases("Days[6].Hours", "le matin", "n’est pas un horaire"),
     BothDatabases("Exceptions", "24 décembre", "n’est pas lisible"), BothDatabases("Exceptions", "du 24/12/2026 au 20/12/2026 : fermé", "avant de commencer"), BothDatabases("Osm", "Mo 9-12", "n’est pas un horaire lisible")]
    public async Task Refuse_what_cannot_be_right_and_keep_what_was_typed(Database database, string field, string typed, string sentence)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var page = await clerk.GetPageAsync($"{Sapignies}/mairie");

        var answer = await clerk.PostFormAsync(page, Form, ("Posted.Address", "1, place de la Mairie"), ($"Posted.{field}", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf(Form));
        Assert.Contains("1, place de la Mairie", answer.TextOf("textarea[name='Posted.Address']"));
        Assert.Equal("true", answer.Document.GetElementsByName($"Posted.{field}")[0].GetAttribute("aria-invalid"));
        await using var scope = app.Scope();
        Assert.Null((await scope.Db.Set<Commune>().SingleAsync(c => c.InseeCode == "62776")).Address);
    }

    [Theory, BothDatabases]
    public async Task Show_both_versions_when_somebody_else_was_faster(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var (shownToClerk, shownToOfficer) = (await clerk.GetPageAsync($"{Sapignies}/mairie"), await officer.GetPageAsync($"{Sapignies}/mairie"));
        await officer.PostFormAsync(shownToOfficer, Form, ("Posted.Phone", "03 21 11 11 11"));

        var stale = await clerk.PostFormAsync(shownToClerk, Form, ("Posted.Phone", "03 21 22 22 22"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("03 21 11 11 11", stale.TextOf(".conflict"));
        Assert.Contains("03 21 22 22 22", stale.TextOf(".conflict"));
        var saved = await clerk.PostFormAsync(stale, Form);
        Assert.Contains("03 21 22 22 22", saved.TextOf());
    }

    [Theory, BothDatabases]
    public async Task Are_changed_by_nobody_else(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        using var principal = await app.SignedInAsync(app.Story.Ours.PrincipalOfA);
        using var foreigner = await app.SignedInAsync(app.Story.Theirs.Officer);

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync($"{Sapignies}/mairie")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await principal.GetPageAsync($"{Sapignies}/mairie")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await foreigner.GetPageAsync($"{Sapignies}/mairie")).Status);
        Assert.False((await principal.GetPageAsync(Sapignies)).Has("a[href$='/mairie']"));

        foreach (var person in (Visitor[])[neighbour, principal, foreigner])
        {
            using var forged = await person.SendAsync(new(HttpMethod.Post, $"{Sapignies}/mairie") { Content = new FormUrlEncodedContent([new("_handler", "mairie"), new("Posted.Version", "0"), new("Posted.Phone", "03 21 00 00 00")]) });
            Assert.True((int)forged.StatusCode is >= 302 and < 500, $"{forged.StatusCode}");
        }
        await using var scope = app.Scope();
        Assert.Null((await scope.Db.Set<Commune>().SingleAsync(c => c.InseeCode == "62776")).Phone);
    }
}
