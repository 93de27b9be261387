using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Modules.Tests.Sites.Schemas;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>The files as they travel: read at the addresses that the site itself describes.</summary>
public sealed class Open_data_of_each_site
{
    [Theory, BothDatabases]
    public async Task Is_at_the_same_addresses_everywhere_as_the_page_says_and_nothing_is_sent_twice(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await Facts_for_machines.WriteAsync(app);
        using var resident = app.Visitor();
        var told = new List<string>();

        foreach (var host in (string[])[SiteVisits.Sapignies, SiteVisits.Bihucourt, SiteVisits.Community])
        {
            var page = await resident.GetPageAsync(app.On(host, "/donnees"));
            var addresses = page.Document.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!).ToList();
            told.Add(string.Join(' ', addresses));
            foreach (var address in addresses)
            {
                using var answer = await resident.AskAsync(app.On(host, address));
                Assert.Equal((HttpStatusCode.OK, TypeOf(address)), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
                using var again = await resident.AskAsync(app.On(host, address), answer.Headers.ETag!.ToString());
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            }
        }
        Assert.Equal("/actualites.atom /actualites.json /agenda.ics /agenda.json /alertes.atom /actes.csv /lieux.csv /sitemap.xml", Assert.Single(told.Distinct()));
    }

    [Theory, BothDatabases]
    public async Task Is_read_by_the_readers_of_each_format(Database database)
    {
        await using var app = await SiteVisits.StartAsync(database);
        await Facts_for_machines.WriteAsync(app);
        using var resident = app.Visitor();
        async Task<string> ReadAsync(string path)
        {
            using var answer = await resident.AskAsync(app.On(SiteVisits.Sapignies, path));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("Loto", Assert.Single(Atom(await ReadAsync("/actualites.atom"))));
        Assert.Equal("Verglas", Assert.Single(Atom(await ReadAsync("/alertes.atom"))));
        Assert.Empty(JsonFeedSchema.Faults(JsonSerializer.Deserialize<JsonElement>(await ReadAsync("/actualites.json"))));
        Assert.Equal("Bal", Assert.Single(Ical.Net.Calendar.Load(await ReadAsync("/agenda.ics"))!.Events).Summary);
        Assert.Equal("Bal", Assert.Single(Ical.Net.Calendar.Load(await ReadAsync("/agenda/bal.ics"))!.Events).Summary);
        var agenda = JsonSerializer.Deserialize<JsonElement>(await ReadAsync("/agenda.json"));
        Assert.Equal((1, "Bal"), (agenda.GetProperty("total").GetInt32(), agenda.GetProperty("events")[0].GetProperty("title").GetProperty("fr").GetString()));
        Assert.Empty(CapSchema.Faults(await ReadAsync("/alertes/verglas.cap")));

        var acts = Csv(await ReadAsync("/actes.csv"));
        Assert.Equal(["COLL_SIRET: required ()"], TableSchema.Faults(Scdl.Deliberations, acts[0], Assert.Single(acts[1..])));
        var places = Csv(await ReadAsync("/lieux.csv"));
        Assert.Equal(2, places.Count - 1);
        Assert.All(places[1..], row => Assert.Equal(["COLL_SIRET: required ()", "EQUIP_UID: required ()", "EQUIP_CODE: required ()"], TableSchema.Faults(Scdl.Places, places[0], row)));
    }

    static string TypeOf(string address) => address.Split('.')[^1] switch
    {
        "atom" => "application/atom+xml", "ics" => "text/calendar", "csv" => "text/csv", "xml" => "application/xml", _ => address.StartsWith("/actualites", StringComparison.Ordinal) ? "application/feed+json" : "application/json",
    };

    static IEnumerable<string> Atom(string text)
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        return XDocument.Parse(text).Root!.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value);
    }

    /// <summary>After RFC 4180.</summary>
    static List<string[]> Csv(string text) =>
        [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => Regex.Matches(line, "(?:^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)").Select(cell => cell.Groups[1].Value.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)).ToArray())];
}
