using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Requests.Contracts;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;

namespace Mitoyen.Host.Tests.Councils;

public sealed class What_a_council_sends_and_decides(Apps apps) : IClassFixture<Apps>
{
    [Theory, BothDatabases]
    public async Task A_notice_in_PDF_fills_the_agenda_and_one_that_is_an_image_says_so(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);

        var read = await ReadAsync(clerk, Pdf("Commune de Sapignies", "Convocation du conseil municipal", "Ordre du jour :", "1. Approbation du compte rendu", "2. Choix du profil de vente", "3. Questions diverses"));
        var image = await ReadAsync(clerk, Pdf());

        Assert.Equal("Approbation du compte rendu\nChoix du profil de vente\nQuestions diverses", read.Document.QuerySelector("[name='Posted.Agenda']")!.TextContent.Trim().ReplaceLineEndings("\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, image.Status);
        Assert.Contains("sans doute une image", image.TextOf("#form-conseil"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_decision_becomes_one_request(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var list = await officer.GetPageAsync("/conseils?quand=passees");
        var held = list.Document.QuerySelectorAll("main tbody a[href^='/conseils/']").Select(a => a.GetAttribute("href")!).ToList();
        var meeting = await FirstAsync(officer, held);
        var before = await CountAsync(app);

        var followed = await officer.PressAsync(meeting, "#form-decisions button[name='Posted.Follow']");
        var again = await officer.PressAsync(meeting, "#form-decisions button[name='Posted.Follow']");

        Assert.Contains("Demande n°", followed.TextOf("section[aria-labelledby=decisions]"), StringComparison.Ordinal);
        Assert.Equal(before + 1, await CountAsync(app));
        Assert.NotEqual(HttpStatusCode.OK, again.Status);
        var request = await officer.GetPageAsync(followed.Document.QuerySelector("section[aria-labelledby=decisions] a[href^='/demandes/']")!.GetAttribute("href")!);
        Assert.Contains("Le conseil refait le site.", request.TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Two_who_make_a_request_of_one_decision_at_once_make_one(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var one = await app.SignedInAsync(app.Story.Ours.Officer);
        using var two = await app.SignedInAsync(app.Story.Ours.Officer);
        var held = (await one.GetPageAsync("/conseils?quand=passees")).Document.QuerySelectorAll("main tbody a[href^='/conseils/']").Select(a => a.GetAttribute("href")!).ToList();
        var (mine, yours) = (await FirstAsync(one, held), await FirstAsync(two, held));
        var before = await CountAsync(app);

        await Task.WhenAll(one.PressAsync(mine, "#form-decisions button[name='Posted.Follow']"), two.PressAsync(yours, "#form-decisions button[name='Posted.Follow']"));

        Assert.Equal(before + 1, await CountAsync(app));
    }

    static async Task<Page> FirstAsync(Visitor officer, IEnumerable<string> meetings)
    {
        foreach (var meeting in meetings)
            if (await officer.GetPageAsync(meeting) is var page && page.Has("#form-decisions button[name='Posted.Follow']")) return page;
        throw new InvalidOperationException("No council of the story has decided anything.");
    }

    static async Task<int> CountAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        return (await scope.Get<IRequests>().OpenAsync(TestContext.Current.CancellationToken)).Count;
    }

    static byte[] Pdf(params string[] lines)
    {
        using var made = new PdfDocumentBuilder();
        var (page, font) = (made.AddPage(PageSize.A4), made.AddStandard14Font(Standard14Font.Helvetica));
        foreach (var (i, line) in lines.Index()) page.AddText(line, 12, new PdfPoint(60, 760 - (24 * i)), font);
        return made.Build();
    }

    static async Task<Page> ReadAsync(Visitor visitor, byte[] file) =>
        await visitor.PressAsync(await visitor.GetPageAsync("/conseils/nouvelle"), "#form-conseil button[value=lire]", ("Posted.File", new FormFile("convocation.pdf", file)));
}
