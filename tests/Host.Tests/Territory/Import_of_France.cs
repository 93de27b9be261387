using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Journal;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.ImportTerritory;

namespace Mitoyen.Host.Tests.Territory;

public sealed class Import_of_France
{
    static readonly DateOnly First = new(2026, 1, 1), Later = new(2026, 7, 1);

    static async Task<(int Code, string Output, string Error)> ImportAsync(MitoyenApp app, FranceFolder folder, DateOnly on, FileInfo? report = null)
    {
        await using var scope = app.Scope(label: "mitoyen territory import");
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await new ImportRunner(scope.Get<ImportTerritoryHandler>(), output, error).RunAsync(folder.Path, new(on, on.Year), new ProgressLines(output), report, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    static async Task<string> EverythingAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        var communes = await scope.Db.Set<Commune>().OrderBy(c => c.InseeCode).Select(c => $"{c.InseeCode} {c.Name} {c.Siren} {c.ClosedOn} {c.SuccessorCode} {c.Version}").ToListAsync();
        var authorities = await scope.Db.Set<Authority>().OrderBy(a => a.Siren).Select(a => $"{a.Siren} {a.Name} {a.Kind} {a.DissolvedOn}").ToListAsync();
        var memberships = await scope.Db.Set<Membership>().OrderBy(m => m.CommuneId).ThenBy(m => m.From).Select(m => $"{m.CommuneId} {m.AuthorityId} {m.From} {m.To}").ToListAsync();
        var figures = await scope.Db.Set<CommunePopulation>().OrderBy(p => p.CommuneId).ThenBy(p => p.Position).Select(p => $"{p.CommuneId} {p.Position} {p.Value} {p.Source} {p.Year}").ToListAsync();
        var journal = await scope.Db.Set<JournalEntry>().CountAsync();
        return string.Join('\n', [.. communes, .. authorities, .. memberships, .. figures, $"{journal}"]);
    }

    [Theory, BothDatabases]
    public async Task A_second_run_changes_nothing_and_says_so(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        using var folder = new FranceFolder().Written();

        var first = await ImportAsync(app, folder, First);
        var before = await EverythingAsync(app);
        var second = await ImportAsync(app, folder, Later);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains("3 communes ajoutées", first.Output.Replace('\u00A0', ' '));
        Assert.Contains("Rien n’a changé", second.Output);
        Assert.Equal(before, await EverythingAsync(app));
        await using var scope = app.Scope();
        Assert.Equal(2, await scope.Db.Set<ImportRun>().CountAsync());
        var entry = Assert.Single(await scope.Db.Set<JournalEntry>().ToListAsync());
        Assert.Equal(("imported", "mitoyen territory import"), (entry.Verb, entry.Actor));
        Assert.Contains("Sha256", entry.After);
        Assert.Null(await Chain.VerifyAsync(scope.Db));
    }

    [Theory, BothDatabases]
    public async Task A_changed_file_gives_dated_changes(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        using var folder = new FranceFolder().Written();
        await ImportAsync(app, folder, First);
        folder.Communes[0]!["nom"] = "Bapaume-sur-Artois";
        folder.Communes[1] = new JsonObject { ["code"] = "62117", ["nom"] = "Bertincourt", ["type"] = "commune-associee", ["chefLieu"] = "62080" };
        folder.Epcis[0] = FranceFolder.Epci("200035442", "CC du Sud Artois");
        folder.Epcis[1] = FranceFolder.Epci("200033579", "CU d'Arras", "62080");
        folder.Epcis[1]!["membres"]![0]!["populationMunicipale"] = 60;

        var (code, output, _) = await ImportAsync(app, folder.Written(), Later);

        Assert.True(code == 0, output);
        await using var scope = app.Scope();
        var bapaume = await scope.Db.Set<Commune>().SingleAsync(c => c.InseeCode == "62080");
        Assert.Equal("Bapaume-sur-Artois", bapaume.Name);
        Assert.Equal(("Bapaume", Later), await scope.Db.Set<FormerCommuneName>().Select(n => new ValueTuple<string, DateOnly>(n.Name, n.Until)).SingleAsync());
        var memberships = await scope.Db.Set<Membership>().Where(m => m.CommuneId == bapaume.Id).OrderBy(m => m.From).ToListAsync();
        Assert.Equal([(First, Later), (Later, null)], memberships.Select(m => (m.From, m.To)));
        Assert.Equal((Later, "62080"), await scope.Db.Set<Commune>().Where(c => c.InseeCode == "62117").Select(c => new ValueTuple<DateOnly, string>(c.ClosedOn!.Value, c.SuccessorCode!)).SingleAsync());
        Assert.Equal([3718, 50, 60], await scope.Db.Set<CommunePopulation>().Where(p => p.CommuneId == bapaume.Id).OrderBy(p => p.Position).Select(p => p.Value).ToListAsync());
    }

    [Theory, BothDatabases]
    public async Task Every_refused_line_is_told_with_its_reason_and_the_others_are_imported(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        using var folder = new FranceFolder();
        folder.Communes.Add(FranceFolder.Commune("6208", "Code court", "216200055", 1));
        folder.Communes.Add(FranceFolder.Commune("62005", "SIREN faux", "216200056", 1));
        folder.Communes.Add(FranceFolder.Commune("62080", "Bapaume encore", "216200063", 1));
        folder.Communes.Add(new JsonObject { ["code"] = "62006", ["nom"] = 7 });
        folder.Communes.Add("texte");
        folder.Epcis.Add(FranceFolder.Epci("246200786", "CC en double", "62080", "99999"));
        folder.Epcis.Add(FranceFolder.Epci("246200787", "SIREN faux"));
        var report = new FileInfo(Path.Combine(folder.Path, "refus.csv"));

        var (code, output, _) = await ImportAsync(app, folder.Written(), First, report);

        Assert.Equal(1, code);
        foreach (var reason in (string[])["code Insee invalide", "SIREN 216200056 invalide", "code Insee déjà donné", "le champ nom n’est pas un texte", "l’élément n’est pas un objet", "déjà membre de l’EPCI 200035442", "commune inconnue", "SIREN 246200787 invalide"])
        {
            Assert.Contains(reason, output);
            Assert.Contains(reason, await File.ReadAllTextAsync(report.FullName));
        }
        await using var scope = app.Scope();
        Assert.Equal(3, await scope.Db.Set<Commune>().CountAsync());
        Assert.Equal(8, await scope.Db.Set<ImportRefusal>().CountAsync());
    }

    [Theory]
    [BothDatabases("communes.json", "truncated"), BothDatabases("epci.json", "truncated"), BothDatabases("epci.json", "text"), BothDatabases("communes.json", "object"), BothDatabases("epci.json", "missing"), BothDatabases("communes.json", "empty")]
    public async Task A_file_that_cannot_be_used_leaves_everything_as_it_was(Database database, string file, string how)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        using var folder = new FranceFolder().Written();
        folder.Break(file, text => how switch { "truncated" => text[..(text.Length - 20)], "text" => "pas du JSON", "object" => "{}", "empty" => "[]", _ => "" });
        if (how == "missing") File.Delete(Path.Combine(folder.Path, file));
        var before = await EverythingAsync(app);

        var (code, _, error) = await ImportAsync(app, folder, First);

        Assert.Equal(2, code);
        Assert.Contains(file, error);
        Assert.Contains("Rien n’a été importé", error);
        Assert.Equal(before, await EverythingAsync(app));
    }

    [Theory, BothDatabases]
    public async Task The_demonstration_keeps_its_communes(Database database)
    {
        await using var app = await MitoyenApp.StartAsync(database);
        await using var scope = app.Scope();
        await scope.Get<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        await scope.Get<IPartnershipFounding>().FoundAsync("Bapaume et Bertincourt", [ReferenceSirens.Bapaume, ReferenceSirens.Bertincourt], First);
        using var folder = new FranceFolder().Written();

        var (code, output, _) = await ImportAsync(app, folder, Later);

        Assert.Equal(0, code);
        Assert.Contains("par la démonstration", output);
        Assert.Equal(44, (await scope.Get<ITerritory>().MemberCommunesAsync(Later.AddDays(1))).Count);
    }

    [Theory, BothDatabases]
    public async Task The_page_shows_the_last_imports_and_what_they_refused(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        Assert.Contains("Aucun import", (await officer.GetPageAsync("/territoire/imports")).TextOf());
        using var folder = new FranceFolder();
        folder.Communes.Add(FranceFolder.Commune("6208", "Code court", "216200055", 1));
        await ImportAsync(app, folder.Written(), First);

        var page = await officer.GetPageAsync("/territoire/imports");

        Assert.Contains("6208 Code court", page.TextOf());
        Assert.Contains("code Insee invalide", page.TextOf());
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await clerk.GetPageAsync("/territoire/imports")).Status);
    }
}
