using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
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
}
