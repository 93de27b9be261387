using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Procedures.CheckFolder;
using Mitoyen.Procedures.Reading;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Procedures;

/// <summary>Real sheets, where somebody laid them beside the project (<c>../shared/data/comarquage/part</c>): the project carries none.</summary>
public sealed class Official_sheets
{
    static readonly string Folder = Path.GetFullPath(Path.Combine(HouseRules.House.Root, "../shared/data/comarquage/part"));

    static void SkipWithoutSheets() => Assert.SkipUnless(Directory.Exists(Folder), "No official sheets beside the project.");

    [Fact]
    public async Task Are_drawn_whole_with_no_unknown_element()
    {
        SkipWithoutSheets();

        var report = await FolderCheck.RunAsync(Folder, TestContext.Current.CancellationToken);

        Assert.True(report.IsClean, report.ToJson());
        Assert.Empty(report.SheetsDrawnPlainly);
    }

    [Theory, BothDatabases]
    public async Task Stand_on_their_pages_with_all_their_text(Database database)
    {
        SkipWithoutSheets();
        await using var app = await MitoyenApp.WithStoryAsync(database);
        string host;
        await using (var scope = app.Scope(app.Story.Ours.Id)) host = new Uri((await scope.Get<ISiteFounding>().FoundAsync(app.Story.Ours.A, "localhost")).Value[0].Root).Host;
        Assert.Equal(0, (await app.ImportAsync(Folder)).Exit);
        using var resident = app.VisitorOf(host);

        foreach (var file in Directory.EnumerateFiles(Folder, "*.xml"))
        {
            await using var stream = File.OpenRead(file);
            var sheet = SheetReader.Read(stream)!;
            var page = await resident.GetPageAsync($"/demarches/particuliers/{sheet.Code}");
            var shown = Bare(page.Document.QuerySelector("main")!.TextContent);

            Assert.All(sheet.Root.Everything().Where(e => e.Name is "Paragraphe" or "Titre" or "Source" or "Complement" or "Niveau" or "Cible" && e.Elements.All(i => i["format"] is null && i["langue"] is null)), e =>
                Assert.True(shown.Contains(Bare(e.Text), StringComparison.Ordinal), $"{sheet.Code}: {e.Text}"));
        }
    }

    static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
