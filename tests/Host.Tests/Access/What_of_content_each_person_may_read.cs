using System.Collections.Concurrent;
using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Host.Tests.Sites;

namespace Mitoyen.Host.Tests.Access;

/// <summary>
/// People × contents × ways to read: everybody follows every link, asks every search, opens the feeds, then every address that anybody else reached,
/// in the office and on the sites. The table says whose words each must find, and whose must never appear.
/// </summary>
public sealed class What_of_content_each_person_may_read(Apps apps) : IClassFixture<Apps>
{
    /// <summary>A word of its own for each content, all of one commune but the last two. The correspondent wrote all of the commune's but the scheduled one, which is the clerk's.</summary>
    const string Draft = "Ablette", Submitted = "Brochet", Waiting = "Silure", Withdrawn = "Gardon", Scheduled = "Lotte", Proposed = "Perche", Shown = "Sandre", OfNeighbour = "Tanche", DraftOfNeighbour = "Vairon";

    static readonly string[] Private = [Draft, Submitted, Waiting, Withdrawn, Scheduled], All = [.. Private, Proposed, Shown, OfNeighbour, DraftOfNeighbour];
    static readonly string[] PathsOfASite = ["/", "/plan-du-site", "/sitemap.xml", "/actualites", "/actualites.atom", "/actualites.json", "/donnees", .. All.Select(w => $"/recherche?q={w}"), .. All.Select(w => $"/actualites/{w.ToLowerInvariant()}")];

    sealed record Row(string Who, string[] Finds, string[] NeverSees);

    static readonly Row[] Table =
    [
        new("the correspondent who wrote", [Draft, Submitted, Waiting, Withdrawn, Proposed, Shown], [Scheduled, OfNeighbour, DraftOfNeighbour]),
        new("the clerk of the commune", [.. Private, Proposed, Shown], [OfNeighbour, DraftOfNeighbour]),
        new("the clerk of the neighbour", [Proposed, Shown, OfNeighbour, DraftOfNeighbour], Private),
        new("a correspondent of the neighbour", [], All),
        new("the officer", All, []),
        new("the principal of A", [], All),
        new("nobody signed in", ["Se connecter"], All),
        new("the officer of the other partnership", [], All),
        new("a resident of the commune", [Proposed, Shown], [.. Private, OfNeighbour, DraftOfNeighbour]),
        new("a resident of the neighbour", [Shown, OfNeighbour], [.. Private, Proposed, DraftOfNeighbour]),
        new("a resident of the communauté", [], All),
    ];

    public static TheoryData<Database, string> Rows => [.. from database in Enum.GetValues<Database>() from row in Table select (database, row.Who)];

    [Theory, MemberData(nameof(Rows))]
    public async Task Is_what_the_table_says(Database database, string who)
    {
        var told = await ToldAsync(await apps.WithSitesAsync(database));
        var row = Table.Single(r => r.Who == who);
        var visitor = told.People[who];
        var answers = new Dictionary<string, Answer>(told.Reached[who]);
        foreach (var url in told.Addresses.Where(url => !answers.ContainsKey(url))) answers[url] = await Answers.ReadAsync(visitor, url);

        var read = answers.Values.Select(a => a.Text).ToList();
        Assert.All(row.Finds, word => Assert.True(read.Exists(text => text.Contains(word, StringComparison.Ordinal)), $"{who} does not find « {word} » in {answers.Count} addresses."));
        HouseRules.House.Keeps($"{who} may not see this.",
            from answer in answers
            from word in row.NeverSees
            where Body(answer).Contains(word, StringComparison.Ordinal)
            select $"{answer.Key} ({(int)answer.Value.Status}) shows « {word} »");
        Assert.DoesNotContain(answers, a => a.Value.Status == HttpStatusCode.InternalServerError);
    }

    /// <summary>A search repeats what was asked: without the question.</summary>
    static string Body(KeyValuePair<string, Answer> answer) =>
        answer.Key.Split("q=") is [_, var word] ? answer.Value.Text.Replace($"« {word} »", "", StringComparison.Ordinal).Replace($"«\u00a0{word}\u00a0»", "", StringComparison.Ordinal).Replace($"value=\"{word}\"", "", StringComparison.Ordinal) : answer.Value.Text;

    static string[] Starts(string who) => who.StartsWith("a resident", StringComparison.Ordinal) ? PathsOfASite : ["/", "/contenus", "/propositions", "/reseau", "/sites"];

    /// <param name="Reached">What each of them reached by links, and what it answered them.</param>
    sealed record Told(IReadOnlyDictionary<string, Visitor> People, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Answer>> Reached, IReadOnlyList<string> Addresses);

    static readonly ConcurrentDictionary<MitoyenApp, Lazy<Task<Told>>> Stories = new();

    static Task<Told> ToldAsync(MitoyenApp app) => Stories.GetOrAdd(app, a => new(() => TellAsync(a))).Value;

    static async Task<Told> TellAsync(MitoyenApp app)
    {
        var ours = app.Story.Ours;
        var people = new Dictionary<string, Visitor>
        {
            ["the correspondent who wrote"] = await app.SignedInAsync(await app.CorrespondentAsync(ours.OfA)),
            ["a correspondent of the neighbour"] = await app.SignedInAsync(await app.CorrespondentAsync(ours.AlsoOfA, "anatole@exemple.test")),
            ["the clerk of the commune"] = await app.SignedInAsync(ours.ClerkOfA), ["the clerk of the neighbour"] = await app.SignedInAsync(ours.OtherClerkOfA),
            ["the officer"] = await app.SignedInAsync(ours.Officer), ["the principal of A"] = await app.SignedInAsync(ours.PrincipalOfA), ["nobody signed in"] = app.Visitor(),
            ["the officer of the other partnership"] = await app.SignedInAsync(app.Story.Theirs.Officer), ["a resident of the commune"] = app.VisitorOf(SiteVisits.Sapignies),
            ["a resident of the neighbour"] = app.VisitorOf(SiteVisits.Bihucourt), ["a resident of the communauté"] = app.VisitorOf(SiteVisits.Community),
        };
        await WriteAsync(app, people);
        var reached = new Dictionary<string, IReadOnlyDictionary<string, Answer>>();
        foreach (var (who, visitor) in people) reached[who] = (await Answers.FollowAsync(visitor, Starts(who))).All;
        // A preview is for whoever has its link (Sites/Previews).
        return new(people, reached, [.. PathsOfASite.Concat(reached.Values.SelectMany(r => r.Keys)).Distinct().Where(a => !a.StartsWith("/apercu/", StringComparison.Ordinal))]);
    }

    static async Task WriteAsync(MitoyenApp app, Dictionary<string, Visitor> people)
    {
        var (author, clerk, neighbour) = (people["the correspondent who wrote"], people["the clerk of the commune"], people["the clerk of the neighbour"]);
        var next = new[] { (await app.SiteOfAsync(app.Story.Ours.AlsoOfA)).ToString() };
        await SendAsync(author, "garder", ("Posted.Title", Draft));
        await SendAsync(author, "publier", ("Posted.Title", Submitted), ("Posted.Wanted", next));
        await SendAsync(clerk, "publier", ("Posted.Title", Scheduled), ("Posted.ValidFrom", "2027-02-01"));
        await SendAsync(neighbour, "publier", ("Posted.Title", OfNeighbour));
        await SendAsync(neighbour, "garder", ("Posted.Title", DraftOfNeighbour));
        var gone = await PublishAsync(author, clerk, Withdrawn);
        await clerk.PressAsync(await clerk.GetPageAsync(gone), "button[value=retirer]");
        var edited = await PublishAsync(author, clerk, Shown, ("Posted.Wanted", next));
        await neighbour.PressAsync(await neighbour.GetPageAsync("/propositions"), "button[value^=accepter]");
        await author.PressAsync(await author.GetPageAsync($"{edited}/modifier"), "#form-contenu button[value=publier]", ("Posted.Summary", $"Avec {Waiting}"));
        await PublishAsync(author, clerk, Proposed, ("Posted.Wanted", next));
    }

    static async Task<string> PublishAsync(Visitor author, Visitor clerk, string word, params (string, object?)[] more)
    {
        var item = await SendAsync(author, "publier", [("Posted.Title", word), .. more]);
        await clerk.PressAsync(await clerk.GetPageAsync(item), "button[value=publier]");
        return item;
    }

    static async Task<string> SendAsync(Visitor author, string button, params (string, object?)[] values) =>
        (await author.PressAsync(await author.GetPageAsync("/contenus/nouveau/News"), $"#form-contenu button[value={button}]", values)).Path;
}
