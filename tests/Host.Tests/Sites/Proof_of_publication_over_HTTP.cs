using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Platform.Journal;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.ProvePublication;
using UglyToad.PdfPig;

namespace Mitoyen.Host.Tests.Sites;

public sealed class Proof_of_publication_over_HTTP
{
    const string Publish = "#form-contenu button[value=publier]", Address = "/actes/tarifs-de-la-salle";
    static readonly byte[] First = Pdfs.Of("Délibération du conseil", "Page deux"), Second = Pdfs.Of("Délibération corrigée");

    [Theory, BothDatabases]
    public async Task Follows_an_act_from_its_first_minute_to_its_last(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var item = await WriteAsync(clerk, First);
        Assert.Contains("Publié ici depuis", (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, Address))).TextOf("aside"), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(40));
        using var later = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var medium = await later.GetPageAsync(item.Document.QuerySelector("section[aria-labelledby=medias] a")!.GetAttribute("href")!);
        await later.PressAsync(medium, "button[value=remplacer]", ("Posted.File", new FormFile("corrigee.pdf", Second)));
        Assert.Contains(Hash(Second), (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, Address))).TextOf("aside"), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(70));
        using var last = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await last.PressAsync(await last.GetPageAsync(item.Path), "button[value=retirer]");

        await using var scope = app.Scope(app.Story.Ours.Id);
        var log = await scope.Db.Set<ActShowing>().OrderBy(s => s.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(true, Hash(First), 0), (false, Hash(First), 40), (true, Hash(Second), 40), (false, Hash(Second), 110)], log.Select(s => (s.IsShown, s.Hash, (int)Math.Round((s.At - MitoyenApp.Start.UtcDateTime).TotalDays))));
        Assert.Equal(("2026-12", "Tarifs de la salle", (long)First.Length, 2), (log[0].ActNumber, log[0].Title, log[0].Bytes, log[0].Pages));
        Assert.Equal(4, await scope.Db.Set<JournalEntry>().CountAsync(e => e.Subject == nameof(ActShowing), TestContext.Current.CancellationToken));

        var certificate = await last.GetPageAsync($"{item.Path}/certificat");
        Assert.Contains("minimum légal de deux mois non atteint", certificate.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("71 jours ; minimum légal de deux mois atteint le", certificate.TextOf("main"), StringComparison.Ordinal);
        using var answer = await last.AskAsync(new Uri(certificate.Url, $"{item.Path}/certificat.pdf").ToString());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        foreach (var said in (string[])[Hash(First), Hash(Second), "2026-12", Address]) Assert.Contains(said, text, StringComparison.Ordinal);
        using var neighbour = await app.SignedInAsync(app.Story.Ours.OtherClerkOfA);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync($"{item.Path}/certificat")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync(new Uri(certificate.Url, $"{item.Path}/certificat.pdf").ToString())).StatusCode);
    }

    [Theory, BothDatabases]
    public async Task Is_refused_by_the_database_to_whoever_would_alter_it(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await WriteAsync(clerk, First);
        await using var scope = app.Scope(app.Story.Ours.Id);

        foreach (var deed in (string[])["""UPDATE sites_act_showing SET "Hash" = 'autre'""", """UPDATE sites_act_showing SET "IsShown" = NOT "IsShown" """, "DELETE FROM sites_act_showing", .. database == Database.Postgres ? (string[])["TRUNCATE sites_act_showing"] : []])
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => scope.Db.Database.ExecuteSqlRawAsync(deed));
            Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        }
        Assert.Equal(Hash(First), (await scope.Db.Set<ActShowing>().SingleAsync(TestContext.Current.CancellationToken)).Hash);
    }

    [Theory, BothDatabases]
    public async Task Is_not_begun_without_a_PDF_and_the_clerk_is_told(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var item = await WriteAsync(clerk, null);

        Assert.Contains("n’a pas de document PDF", item.TextOf(".notice-warning"), StringComparison.Ordinal);
        Assert.Contains("Rien à certifier", (await clerk.GetPageAsync($"{item.Path}/certificat")).TextOf("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Publié ici depuis", (await clerk.GetPageAsync(app.On(SiteVisits.Sapignies, Address))).TextOf("main"), StringComparison.Ordinal);
        await using (var scope = app.Scope(app.Story.Ours.Id)) await scope.Get<INetworkFounding>().TakeOverAsync(new([], [], [], [], [new(app.Story.Ours.OfA, PublicityMode.Posting, new(2022, 7, 1), "2022-14", new(2022, 6, 10))]));
        Assert.False((await clerk.GetPageAsync(item.Path)).Has(".notice-warning"));
    }

    [Theory, BothDatabases]
    public async Task Opens_and_closes_by_itself_at_the_hours_that_were_set(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        var item = await WriteAsync(clerk, First);
        var (from, to) = (app.Clock.GetUtcNow().UtcDateTime.AddDays(2), app.Clock.GetUtcNow().UtcDateTime.AddDays(5));
        await using (var scope = app.Scope(app.Story.Ours.Id))
        {
            var stored = await scope.Db.Set<Item>().AsSplitQuery().SingleAsync(i => i.Type == ContentType.LegalAct, TestContext.Current.CancellationToken);
            stored.Write(stored.Text with { ValidFromAt = from, ValidToAt = to }, "Odile Renard", app.Clock.GetUtcNow().UtcDateTime);
            await scope.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        for (var look = 0; look < 7; look++)
        {
            app.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(17));
            await using var scope = app.Scope();
            await ActivatorUtilities.CreateInstance<NoteShownActs>(app.Services).RunAsync(TestContext.Current.CancellationToken);
        }

        await using var read = app.Scope(app.Story.Ours.Id);
        var log = await read.Db.Set<ActShowing>().OrderBy(s => s.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([true, false, true, false], log.Select(s => s.IsShown));
        Assert.Equal([from, to], log.Skip(2).Select(s => s.At));
        Assert.False(string.IsNullOrEmpty(item.Path));
    }

    [Theory, BothDatabases]
    public async Task Knows_of_an_act_that_its_site_hides_or_whose_author_is_suspended(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await WriteAsync(clerk, First);

        await ChangeAsync<Placement>(p => p.Type == ContentType.LegalAct, p => p.Hide(true));
        await ChangeAsync<Placement>(p => p.Type == ContentType.LegalAct, p => p.Hide(false));
        await ChangeAsync<Item>(i => i.Type == ContentType.LegalAct, i => i.Freeze(app.Clock.GetUtcNow().UtcDateTime));
        await ChangeAsync<Item>(i => i.Type == ContentType.LegalAct, i => i.LookAgainOn(new(2027, 1, 1)));

        await using var read = app.Scope(app.Story.Ours.Id);
        Assert.Equal([true, false, true, false], (await read.Db.Set<ActShowing>().OrderBy(s => s.Number).ToListAsync(TestContext.Current.CancellationToken)).Select(s => s.IsShown));

        async Task ChangeAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which, Action<T> change) where T : class
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            await using var scope = app.Scope(app.Story.Ours.Id);
            change(await scope.Db.Set<T>().AsSplitQuery().SingleAsync(which, TestContext.Current.CancellationToken));
            await scope.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
    }

    static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    static async Task<Page> WriteAsync(Visitor clerk, byte[]? pdf) =>
        await clerk.PressAsync(await clerk.GetPageAsync("/contenus/nouveau/LegalAct"), Publish,
        [
            ("Posted.Title", "Tarifs de la salle"), ("Posted.Number", "2026-12"), ("Posted.AdoptedOn", "2026-11-20"), ("Posted.ActKind", "Deliberation"),
            .. pdf is null ? ((string, object?)[])[] : [("Posted.Media.Upload", new FormFile("SCAN0012.pdf", pdf)), ("Posted.Media.Name", "La délibération signée")],
        ]);
}
