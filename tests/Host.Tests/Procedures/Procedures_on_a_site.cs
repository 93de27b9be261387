using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Tests.Procedures;

public sealed class Procedures_on_a_site : IDisposable
{
    readonly Folders folders = new();

    static async Task<string> SiteAsync(MitoyenApp app)
    {
        await using var scope = app.Scope(app.Story.Ours.Id);
        var sites = (await scope.Get<ISiteFounding>().FoundAsync(app.Story.Ours.A, "localhost")).Value;
        return new Uri(sites.Single(s => s.Commune == app.Story.Ours.OfA).Root).Host;
    }

    [Theory, BothDatabases]
    public async Task Until_an_archive_is_imported_the_pages_say_so_and_lead_to_the_official_site(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var resident = app.VisitorOf(await SiteAsync(app));

        var page = await resident.GetPageAsync("/demarches");

        Assert.Contains("pas encore été importées", page.TextOf("main"), StringComparison.Ordinal);
        Assert.True(page.Has("main a[href='https://www.service-public.gouv.fr/']"));
    }

    [Theory, BothDatabases]
    public async Task A_sheet_has_its_text_its_source_its_town_hall_and_its_one_address(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var resident = app.VisitorOf(await SiteAsync(app));
        await app.ImportAsync(folders.Folder("part",
            ("N1.xml", Folders.Sheet("N1", "Papiers", kind: "Theme")),
            ("F1.xml", Folders.Sheet("F1", "Carte d’identité perdue", """Allez à la mairie, voyez <LienInterne LienPublication="F2">la suite</LienInterne> et <LienInterne LienPublication="F404">ailleurs</LienInterne>.</Paragraphe></Texte></Introduction><OuSAdresser type="Local"><Titre>Mairie</Titre><PivotLocal>mairie</PivotLocal></OuSAdresser><Introduction><Texte><Paragraphe>Fin.""")),
            ("F2.xml", Folders.Sheet("F2", "La suite")),
            ("redirections.xml", """<Redirections><Redirection source="F7" cible="F2"/><Redirection source="F8"/></Redirections>""")));

        var page = await resident.GetPageAsync("/demarches/particuliers/F1");
        var home = await resident.GetPageAsync("/demarches");
        var found = await resident.GetPageAsync("/demarches/recherche?q=cartes+identite");
        var moved = await resident.GetPageAsync("/demarches/particuliers/F7");
        var withdrawn = await resident.GetPageAsync("/demarches/particuliers/F8");

        Assert.Equal("Carte d’identité perdue", page.TextOf("h1"));
        Assert.Equal("/demarches/particuliers/F2", page.Document.QuerySelector(".sheet p a")!.GetAttribute("href"));
        Assert.True(page.Has("a[href='https://www.service-public.gouv.fr/particuliers/vosdroits/F404']"));
        Assert.Contains("Mairie de Sapignies", page.TextOf(".town-hall"), StringComparison.Ordinal);
        Assert.Contains("2 novembre 2026", page.TextOf(".foot-note").Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Licence Ouverte 2.0", page.TextOf(".foot-note"), StringComparison.Ordinal);
        Assert.Equal("https://www.service-public.fr/particuliers/vosdroits/F1", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("isBasedOn", page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Papiers", home.TextOf("main"), StringComparison.Ordinal);
        Assert.Contains("Carte d’identité perdue", found.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/demarches/particuliers/F2"), (moved.Redirections[0], moved.Path));
        Assert.Equal(HttpStatusCode.Gone, withdrawn.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await resident.GetPageAsync("/demarches/particuliers/F9")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await resident.GetPageAsync("/demarches/marins")).Status);
    }

    [Theory, BothDatabases]
    public async Task Procedures_are_named_on_the_home_page_found_by_the_search_and_listed_in_the_site_map(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var resident = app.VisitorOf(await SiteAsync(app));
        await app.ImportAsync(folders.Folder("part", [("N1.xml", Folders.Sheet("N1", "Papiers – Citoyenneté", kind: "Theme")), .. Enumerable.Range(1, 12).Select(i => ($"F{i}.xml", Folders.Sheet($"F{i}", $"Carte d’identité {i}")))]));

        var home = await resident.GetPageAsync("/");
        var found = await resident.GetPageAsync("/recherche?q=cartes+identites");
        var misspelt = await resident.GetPageAsync("/recherche?q=carte+idantité");
        var map = await resident.GetPageAsync("/sitemap.xml");

        Assert.Equal("/demarches/particuliers/N1", home.Document.QuerySelector("main section .quick a")!.GetAttribute("href"));
        Assert.Contains("10\u00A0résultats", found.TextOf("main"), StringComparison.Ordinal);
        Assert.True(found.Has("main a[href='/demarches/particuliers/F3']"));
        Assert.True(misspelt.Has("main a[href='/demarches/particuliers/F3']"));
        Assert.Contains("mots proches", misspelt.TextOf("main"), StringComparison.Ordinal);
        Assert.True(found.Has("main a[href='/demarches/recherche?q=cartes%20identites']"));
        Assert.Contains("/demarches/particuliers</loc>", map.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/F1</loc>", map.Document.Source.Text, StringComparison.Ordinal);
    }

    /// <summary>As the demonstration ships them: from the theme to the sheet, the question, the form and the word, two clicks each, and nowhere taken for the State's.</summary>
    [Theory, BothDatabases]
    public async Task Sheets_of_our_own_making_say_what_they_are_and_lead_from_themes_to_questions_situations_services_and_words(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var resident = app.VisitorOf(await SiteAsync(app));
        await using (var scope = app.Scope()) await scope.Get<Mitoyen.Procedures.Contracts.IProcedureSamples>().LoadAsync(TestContext.Current.CancellationToken);
        await app.ImportAsync(folders.Folder("pro", ("pro/R5.xml", """<ServiceComplementaire xmlns:dc="http://purl.org/dc/elements/1.1/" ID="R5" type="Téléservice"><dc:title>Immatriculer une entreprise</dc:title><LienWeb URL="https://exemple.fr/immatriculer"/></ServiceComplementaire>"""), ("pro/N5.xml", Folders.Sheet("N5", "Création", kind: "Theme"))));
        Task<Page> OpenAsync(string path) => resident.GetPageAsync($"/demarches{path}");

        foreach (var path in (string[])["", "/particuliers", "/particuliers/N900001", "/particuliers/N900002", "/particuliers/F900001", "/particuliers/F900003"])
            Assert.Contains("Exemples écrits pour la démonstration", (await OpenAsync(path)).TextOf("main"), StringComparison.Ordinal);
        Assert.True((await OpenAsync("/particuliers")).Has("main a[href='/demarches/particuliers/N900001']"));
        Assert.True((await OpenAsync("/particuliers/N900001")).Has("main a[href='/demarches/particuliers/N900002']"));
        var folder = await OpenAsync("/particuliers/N900002");
        Assert.All((string[])["F900001", "F900002", "F900003"], code => Assert.True(folder.Has($"main a[href='/demarches/particuliers/{code}']"), code));
        Assert.Contains("Chaque jeune de nationalité française", (await OpenAsync("/particuliers/F900003")).TextOf(".sheet"), StringComparison.Ordinal);

        var sheet = await OpenAsync("/particuliers/F900001");
        var situations = sheet.Document.QuerySelectorAll("nav.situations li a").Select(a => (a.TextContent, Target: sheet.Document.QuerySelector(a.GetAttribute("href")!)!.TextContent)).ToList();
        Assert.Equal(["Naissance en France", "Naissance à l’étranger"], situations.Select(s => s.TextContent));
        Assert.All(situations, s => Assert.Equal(s.TextContent, s.Target));
        Assert.Equal(["Sur place", "Par courrier"], sheet.Document.QuerySelectorAll("details.case > summary").Select(c => c.TextContent));
        Assert.Contains("Mairie de Sapignies", sheet.TextOf("details.case .town-hall"), StringComparison.Ordinal);
        Assert.False(sheet.Has(".sheet script"));

        Assert.Contains("Mention écrite dans la marge", (await OpenAsync("/particuliers/glossaire")).TextOf("dl.terms"), StringComparison.Ordinal);
        Assert.Contains("Immatriculer une entreprise", (await OpenAsync("/professionnels/services")).TextOf("main"), StringComparison.Ordinal);
        Assert.True((await OpenAsync("/professionnels/R5")).Has(".sheet a[href='https://exemple.fr/immatriculer']"));
        Assert.DoesNotContain("Exemples écrits", (await OpenAsync("/professionnels/N5")).TextOf("main"), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task A_clerk_adds_what_holds_in_the_commune_and_reads_it_again_when_the_sheet_changes(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        using var resident = app.VisitorOf(await SiteAsync(app));
        using var clerk = await app.SignedInAsync(app.Story.Ours.ClerkOfA);
        await app.ImportAsync(folders.Folder("part", ("F1.xml", Folders.Sheet("F1", "Acte de naissance"))));
        var address = $"/complements/{app.Story.Ours.OfA.Value}/particuliers/F1";

        var empty = await clerk.PostFormAsync(await clerk.GetPageAsync(address), "#form-complement", ("Posted.Text", " "));
        var saved = await clerk.PostFormAsync(await clerk.GetPageAsync(address), "#form-complement", ("Posted.Text", "Le mardi, de 9 h à 11 h.\n<b>Sans rendez-vous</b>."));
        var shown = await resident.GetPageAsync("/demarches/particuliers/F1");
        await app.ImportAsync(folders.Folder("part", ("F1.xml", Folders.Sheet("F1", "Acte de naissance", "Un autre texte."))));
        var list = await clerk.GetPageAsync("/complements");
        var stale = await clerk.PostFormAsync(await clerk.GetPageAsync(address), "#form-complement", ("Posted.Text", "Le jeudi."), ("Posted.Version", "7"));
        using var neighbour = await app.SignedInAsync(app.Story.Ours.ClerkOfB);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Single(saved.Redirections);
        Assert.Contains("<b>Sans rendez-vous</b>", shown.TextOf(".callout-local"), StringComparison.Ordinal);
        Assert.Contains("À relire", list.TextOf("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Le jeudi.", stale.TextOf("textarea"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetPageAsync(address)).Status);
    }

    public void Dispose() => folders.Dispose();
}
