using System.CommandLine;
using System.Text.Json;
using Mitoyen.Procedures.CheckFolder;

namespace Mitoyen.Modules.Tests.Procedures;

public sealed class Checking_a_folder : IDisposable
{
    const string Good = """<Publication ID="F1" type="Fiche"><Texte><Paragraphe>Un mot.</Paragraphe></Texte></Publication>""";

    readonly string folder = Directory.CreateTempSubdirectory("mitoyen-check-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    void Put(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), content);
    }

    static async Task<(int Exit, JsonElement Report)> CheckAsync(string folder)
    {
        var output = new StringWriter();
        var exit = await CheckCommand.Make().Parse([folder]).InvokeAsync(new InvocationConfiguration { Output = output });
        return (exit, JsonSerializer.Deserialize<JsonElement>(output.ToString()));
    }

    [Fact]
    public async Task Draws_the_sheets_of_all_audiences_and_passes_over_what_is_none()
    {
        Put("part/F1.xml", Good);
        Put("part/copie/F1.xml", Good);
        Put("pro/N2.XML", """<Publication ID="N2" type="Dossier"><Fiche ID="F1">Un</Fiche></Publication>""");
        Put("asso/R3.xml", """<ServiceComplementaire ID="R3" type="Formulaire"><LienWeb URL="https://exemple.fr/"/></ServiceComplementaire>""");
        foreach (var other in (string[])["part/menu.xml", "part/arborescence.xml", "part/redirections.xml", "Schemas/3.3/Publication.xsd", "lisez-moi.txt", "image.jpg", "__MACOSX/._F1.xml", "vosdroits.zip"]) Put(other, "<Rien");
        Put("part/accueil.xml", "<Accueil/>");

        var (exit, report) = await CheckAsync(folder);

        Assert.Equal((0, 4, 9), (exit, report.GetProperty("sheets").GetInt32(), report.GetProperty("otherFiles").GetInt32()));
        Assert.Equal(2, report.GetProperty("kinds").GetProperty("Fiche").GetInt32());
        Assert.Empty(report.GetProperty("unknownElements").EnumerateObject());
        Assert.All((string[])["seconds", "peakMemoryMegabytes"], name => Assert.True(report.GetProperty(name).GetDouble() > 0, name));
    }

    [Fact]
    public void Ends_with_1_where_any_text_is_lost()
    {
        var clean = CheckReport.Unreadable("x", "y") with { Error = null };

        Assert.True(clean.IsClean);
        Assert.False((clean with { SheetsWithLostText = [new("F1.xml", "Un mot")] }).IsClean);
    }

    [Fact]
    public async Task Counts_unknown_elements_and_ends_with_1()
    {
        Put("F1.xml", """<Publication ID="F1"><Texte><Nouveau>un</Nouveau><Paragraphe>deux <Nouveau>trois</Nouveau></Paragraphe></Texte></Publication>""");

        var (exit, report) = await CheckAsync(folder);

        Assert.Equal((1, 2), (exit, report.GetProperty("unknownElements").GetProperty("Nouveau").GetInt32()));
        Assert.Empty(report.GetProperty("sheetsWithLostText").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("""<Publication ID="F2"><Texte><Paragraphe>Coupé""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "c">]><Publication>&b;</Publication>""")]
    [InlineData("""<?xml version="1.0" encoding="martien"?><Publication/>""")]
    [InlineData("\0\u0001\u0002")]
    public async Task Tells_why_a_file_cannot_be_read_and_goes_on(string damaged)
    {
        Put("F1.xml", Good);
        Put("F2.xml", damaged);

        var (exit, report) = await CheckAsync(folder);

        Assert.Equal((1, 1), (exit, report.GetProperty("sheets").GetInt32()));
        var file = Assert.Single(report.GetProperty("malformedFiles").EnumerateArray());
        Assert.Equal("F2.xml", file.GetProperty("file").GetString());
        Assert.NotEqual("", file.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Does_not_run_in_circles()
    {
        Put("part/F1.xml", Good);
        Directory.CreateSymbolicLink(Path.Combine(folder, "part/retour"), "..");
        File.CreateSymbolicLink(Path.Combine(folder, "part/F9.xml"), "nulle-part.xml");

        var (exit, report) = await CheckAsync(folder);

        Assert.Equal((1, 1), (exit, report.GetProperty("sheets").GetInt32()));
        Assert.Equal("part/F9.xml", Assert.Single(report.GetProperty("malformedFiles").EnumerateArray()).GetProperty("file").GetString());
    }

    [Fact]
    public async Task Says_that_there_is_no_folder()
    {
        var (exit, report) = await CheckAsync(Path.Combine(folder, "absent"));

        Assert.Equal(1, exit);
        Assert.NotEqual("", report.GetProperty("error").GetString());
    }
}
