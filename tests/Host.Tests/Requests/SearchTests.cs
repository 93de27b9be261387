using CsCheck;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Search;
using Mitoyen.Requests.Contracts;
using Mitoyen.Timekeeping.Contracts;
using static Mitoyen.Host.Tests.Requests.PastRequests;

namespace Mitoyen.Host.Tests.Requests;

public sealed class Searching_requests(Apps apps) : IClassFixture<Apps>
{
    [Theory]
    [BothDatabases("imprimante")]
    [BothDatabases("imprimantes")]
    [BothDatabases("IMPRIMANTE réseaux")]
    [BothDatabases("réseau")]
    [BothDatabases("journal")]
    [BothDatabases("l'accueil")]
    [BothDatabases("de la mairie")]
    [BothDatabases("oeuvre")]
    [BothDatabases("œuvres")]
    [BothDatabases("développ")]
    [BothDatabases("n° 1")]
    [BothDatabases("carpentier")]
    public async Task A_word_finds_whatever_its_accents_and_its_plural(Database database, string typed)
    {
        var app = await apps.OnAsync(database);
        await using var scope = app.Scope(PartnershipId.New());
        await scope.Get<IRequests>().TakeOverAsync([
            One("Imprimante de l’accueil de la mairie", "Les réseaux, les journaux et les œuvres du développement"), One("Tout autre chose", "Rien", at: Received.AddHours(1)) with { RequesterName = "Autre" }]);

        var found = await scope.Get<IWorkSubjects>().OpenAsync(typed, 10);

        Assert.StartsWith("n°\u00a01", Assert.Single(found).Label, StringComparison.Ordinal);
    }

    [Theory]
    [BothDatabases("\"")]
    [BothDatabases("'; DROP TABLE requests_requests; --")]
    [BothDatabases("a AND OR NOT NEAR( b")]
    [BothDatabases("title:* {body} ^x -y +z")]
    [BothDatabases("& | ! ( ) : * <-> \\")]
    [BothDatabases("\u0000 \ud800 \uffff 漢字 Ωμέγα")]
    [BothDatabases("1e5 3.14 -7 12e34x a@b.fr http://x.fr/y?z=1")]
    public async Task Nothing_that_is_typed_is_syntax(Database database, string typed)
    {
        var app = await apps.OnAsync(database);
        await using var scope = app.Scope(PartnershipId.New());
        await scope.Get<IRequests>().TakeOverAsync([One("Panne", $"Voici {typed.Replace("\0", "", StringComparison.Ordinal).Replace("\ud800", "", StringComparison.Ordinal)}")]);

        var found = await scope.Get<IWorkSubjects>().OpenAsync(typed, 10);

        if (typed.Any(char.IsLetterOrDigit)) Assert.Single(found);
        else Assert.Empty(found);
    }

    [Theory, BothDatabases]
    public async Task Words_of_private_notes_find_nothing_for_those_who_record_time(Database database)
    {
        var app = await apps.OnAsync(database);
        await using var scope = app.Scope(PartnershipId.New());
        await scope.Get<IRequests>().TakeOverAsync([One("Panne", messages: [new(Received, "Noé Delattre", "visible", false), new(Received, "Noé Delattre", "confidentiel", true)])]);

        Assert.Single(await scope.Get<IWorkSubjects>().OpenAsync("visible", 10));
        Assert.Empty(await scope.Get<IWorkSubjects>().OpenAsync("confidentiel", 10));
    }

    [Theory, BothDatabases]
    public async Task Every_word_of_a_request_finds_it_and_any_text_is_safe(Database database)
    {
        var app = await apps.OnAsync(database);
        await using var scope = app.Scope(PartnershipId.New());
        var subjects = scope.Get<IWorkSubjects>();
        var texts = TextGen.Array[40].Generate(new PCG(62), null, out _);
        var requests = texts.Select((t, i) => One("Titre", t.Replace("\0", "", StringComparison.Ordinal), at: Received.AddMinutes(i))).ToArray();
        await scope.Get<IRequests>().TakeOverAsync(requests);

        foreach (var (request, word) in requests.SelectMany(r => Folding.Words(r.Description).Distinct().Select(w => (r, w))))
            Assert.Contains(await subjects.OpenAsync(word, 1_000), s => s.Id == request.Id);
        foreach (var typed in Gen.String.Array[300].Generate(new PCG(62), null, out _).Concat(texts))
            foreach (var found in await subjects.OpenAsync(typed, 1_000))
                Assert.Contains(requests, r => r.Id == found.Id);
    }

    static readonly string[] Known = ["réseaux", "l’école", "journaux", "1e5", "3.14", "12e34x", "a@b.fr", "http://x.fr/y?z=1", "-7", "le", "de", "n’est", "ŒUVRE", "Ωmega", "漢字", "C:\\temp", "x2", "10h30", "A4"];

    /// <summary>Words as people type them and as nobody should.</summary>
    static readonly Gen<string> TextGen = Gen.OneOf(
        Gen.Int[0, Known.Length - 1].Select(i => Known[i]),
        Gen.String[Gen.Char["abcéèàçœ0123459'-_./@:;"], 1, 12]).Array[1, 12].Select(words => string.Join(' ', words));
}
