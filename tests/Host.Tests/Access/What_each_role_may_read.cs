using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Host.Tests.Access;

/// <summary>
/// Everybody follows every link, asks every search form, opens every export and feed, then every address that anybody else reached, of this partnership and of the other.
/// The table says which words of the story each of them must find, and which must never appear.
/// </summary>
public sealed class What_each_role_may_read(Apps apps) : IClassFixture<Apps>
{
    const string Printer = "Imprimante de l’accueil", Certificate = "Certificat de signature périmé", Backup = "Sauvegarde à vérifier", Website = "Site de la salle des fêtes";
    const string PrivateNote = "Penser au câble", TimeNote = "Sur place";

    sealed record Row(string Who, Func<Partners, Person?> Person, string[] Finds, string[] NeverSees);

    static readonly Row[] Table =
    [
        new("the officer", p => p.Officer, [Printer, Certificate, Backup, Website, PrivateNote, TimeNote], []),
        new("the principal of A", p => p.PrincipalOfA, [Printer, Certificate, Backup], [PrivateNote]),
        new("the principal of B", p => p.PrincipalOfB, [Printer, Certificate, Backup], [PrivateNote]),
        new("the clerk of a commune of A", p => p.ClerkOfA, [Printer, Website], [Certificate, Backup, PrivateNote, TimeNote]),
        new("the clerk of another commune of A", p => p.OtherClerkOfA, [Certificate], [Printer, Backup, Website, PrivateNote, TimeNote]),
        new("the clerk of a commune of B", p => p.ClerkOfB, [Backup], [Printer, Certificate, Website, PrivateNote, TimeNote]),
        new("the administrator", p => p.Administrator, ["Line Carpentier"], []),
        new("nobody signed in", _ => null, ["Se connecter"], [Printer, Certificate, Backup, Website, PrivateNote, TimeNote, "Carpentier"]),
    ];

    public static TheoryData<Database, string> Rows => [.. from database in Enum.GetValues<Database>() from row in Table select (database, row.Who)];

    [Theory, MemberData(nameof(Rows))]
    public async Task Is_what_the_table_says(Database database, string who)
    {
        var app = await apps.WithStoryAsync(database);
        var row = Table.Single(r => r.Who == who);
        var person = row.Person(app.Story.Ours);
        using var visitor = person is null ? app.Visitor() : await app.SignedInAsync(person);
        var everything = await EverythingAsync(app);
        var answers = new Dictionary<string, Answer>(person is null ? (await Answers.FollowAsync(visitor, "/")).All : everything[person.Email]);
        foreach (var url in everything.Values.SelectMany(reached => reached.Keys).Where(url => !answers.ContainsKey(url)).Distinct().ToList()) answers[url] = await Answers.ReadAsync(visitor, url);

        var read = answers.Values.Select(a => a.Text).ToList();
        Assert.All(row.Finds, word => Assert.True(read.Exists(text => text.Contains(word, StringComparison.Ordinal)), $"{who} does not find « {word} » in {answers.Count} addresses."));
        HouseRules.House.Keeps($"{who} may not see this.",
            from answer in answers
            from word in row.NeverSees.Append(Story.Secret)
            where answer.Value.Text.Contains(word, StringComparison.Ordinal)
            select $"{answer.Key} ({(int)answer.Value.Status}) shows « {word} »");
        Assert.DoesNotContain(answers, a => a.Value.Status == HttpStatusCode.InternalServerError);
    }

    [Theory, BothDatabases]
    public async Task Without_a_leak_the_other_partnership_finds_its_own(Database database)
    {
        var app = await apps.WithStoryAsync(database);

        var answers = (await EverythingAsync(app))[app.Story.Theirs.Officer.Email].Values;

        Assert.Contains(answers, a => a.Text.Contains(Story.Secret + " " + Printer, StringComparison.Ordinal));
        Assert.DoesNotContain(answers, a => a.Text.Contains("Delattre", StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task An_address_with_an_id_of_another_partnership_is_not_found_and_audited(Database database)
    {
        var app = await apps.WithStoryAsync(database);
        var withIds = (await EverythingAsync(app))[app.Story.Theirs.Officer.Email].Where(a => a.Value.Status == HttpStatusCode.OK && a.Key.Split('?')[0].Split('/').Any(part => Guid.TryParse(part, out _))).Select(a => a.Key).ToList();
        using var ours = await app.SignedInAsync(app.Story.Ours.Officer);
        await using var scope = app.Scope();
        var before = await scope.Db.Set<JournalEntry>().CountAsync(e => e.Verb == "forged-id");

        var wrong = new List<string>();
        foreach (var url in withIds)
            if ((await Answers.ReadAsync(ours, url)).Status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden) and var status) wrong.Add($"{url} answers {status}");

        Assert.NotEmpty(withIds);
        Assert.Empty(wrong);
        Assert.True(await scope.Db.Set<JournalEntry>().CountAsync(e => e.Verb == "forged-id") > before, "Nobody noted the forged ids.");
    }

    static readonly ConcurrentDictionary<MitoyenApp, Lazy<Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, Answer>>>>> Everything = new();

    /// <summary>What people of both partnerships reached, each by their address of mail, and what it answered them: followed once, read by every test.</summary>
    static Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, Answer>>> EverythingAsync(MitoyenApp app) => Everything.GetOrAdd(app, a => new(() => CollectAsync(a))).Value;

    static async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, Answer>>> CollectAsync(MitoyenApp app)
    {
        var reached = new Dictionary<string, IReadOnlyDictionary<string, Answer>>();
        foreach (var person in app.Story.Ours.People.Concat([app.Story.Theirs.Officer, app.Story.Theirs.ClerkOfA, app.Story.Theirs.Administrator]))
        {
            using var visitor = await app.SignedInAsync(person);
            reached[person.Email] = (await Answers.FollowAsync(visitor, "/")).All;
        }
        return reached;
    }
}
