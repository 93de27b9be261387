using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.OpenData;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class FeedsTests
{
    static readonly LocalClock Clock = new(TimeProvider.System, new PartnershipScope());
    static readonly SiteView Site = new(SiteId.New(), PartnershipId.New(), AuthorityId.New(), null, "Sapignies", "https://sapignies.example");
    static readonly DateTime Noon = new(2026, 12, 5, 11, 0, 0, DateTimeKind.Utc);

    static ShownItem Item(ItemFacts facts, string title = "Marché de Noël", string summary = "Au foyer, salle du haut ; entrée libre", DateTime? changedAt = null, ItemId? id = null) => new(
        id ?? ItemId.New(), Site.Id, ContentType.News, "marche-de-noel", title, summary, "<p>Vin chaud &amp; <b>brioches</b></p>", [], [], facts, Noon, changedAt ?? Noon, false, "Fêtes");

    static EventFacts Event(DateTime? start = null, bool allDay = false) => new(start ?? Noon, (start ?? Noon).AddHours(allDay ? 24 : 2), allDay, "Foyer rural", "3, rue du Bac", 50_130_000, 2_830_000, null, null, false);

    static string Calendar(params ShownItem[] items) => CalendarFeed.Write("Agenda – Sapignies", items.Select(i => (i, $"{Site.Root}/agenda/{i.Slug}")), Clock);

    [Fact]
    public void A_calendar_is_read_by_another_library_as_it_was_meant()
    {
        var item = Item(Event());

        var read = Ical.Net.Calendar.Load(Calendar(item))!.Events.Single();

        Assert.Equal(item.Id.ToString(), read.Uid);
        Assert.Equal(Noon, read.Start!.AsUtc);
        Assert.Equal(Noon.AddHours(2), read.End!.AsUtc);
        Assert.Equal(item.Title, read.Summary);
        Assert.Equal(item.Summary, read.Description);
        Assert.Equal("Foyer rural, 3, rue du Bac", read.Location);
        Assert.Equal(50.13, read.GeographicLocation!.Latitude, 5);
    }

    [Fact]
    public void A_day_is_a_day_of_the_wall_calendar()
    {
        var read = Ical.Net.Calendar.Load(Calendar(Item(Event(new DateTime(2026, 7, 13, 22, 0, 0, DateTimeKind.Utc), allDay: true))))!.Events.Single();

        Assert.True(read.IsAllDay);
        Assert.Equal(new DateOnly(2026, 7, 14), read.Start!.Date);
        Assert.Equal(new DateOnly(2026, 7, 15), read.End!.Date);
    }

    [Fact]
    public void An_edit_changes_the_same_event()
    {
        var (before, id) = (Noon, ItemId.New());
        var first = Ical.Net.Calendar.Load(Calendar(Item(Event(), id: id)))!.Events.Single();

        var second = Ical.Net.Calendar.Load(Calendar(Item(Event(before.AddDays(1)), title: "Marché de Noël, reporté", changedAt: before.AddHours(3), id: id)))!.Events.Single();

        Assert.Equal(first.Uid, second.Uid);
        Assert.True(second.Sequence > first.Sequence);
    }

    [Fact]
    public void An_event_that_is_called_off_stays_and_says_so()
    {
        var (facts, id) = (Event(), ItemId.New());

        Assert.Equal("CONFIRMED", Ical.Net.Calendar.Load(Calendar(Item(facts, id: id)))!.Events.Single().Status);
        var read = Ical.Net.Calendar.Load(Calendar(Item(facts with { Cancelled = true }, id: id)))!.Events.Single();
        Assert.Equal(("CANCELLED", id.ToString()), (read.Status, read.Uid));
    }

    /// <summary>Read by a second reader, written here from the standard and not from our writer; whatever the texts hold.</summary>
    [Fact]
    public void Any_text_comes_back_whole_through_lines_of_75_octets() =>
        Gen.Select(Gen.String, Gen.String["aé€,;\\\n:\"\u202F"]).Sample((odd, usual) =>
        {
            var title = string.Concat((odd + usual).EnumerateRunes().Where(r => r.Value >= ' ' || r.Value == '\n').Select(r => r.ToString()));
            if (string.IsNullOrWhiteSpace(title)) return true;
            var text = Calendar(Item(Event(), title: title, summary: usual + "x"));
            var fields = SecondReader.Read(text);
            return text.Split("\r\n").All(l => Encoding.UTF8.GetByteCount(l) <= 75) && fields["SUMMARY"] == title.ReplaceLineEndings("\n") && fields["DESCRIPTION"] == usual + "x";
        }, iter: 2000);

    [Fact]
    public void Pictures_and_files_are_where_readers_of_each_format_look_for_them()
    {
        var item = Item(Event()) with
        {
            Pictures = [new("/images/abc/960.jpg", null, 960, 640, "La « place » sous la neige", "Odile") { Sources = [new("image/avif", "/images/abc/960.avif 960w")] }],
            Files = [new("/fichiers/def/programme.pdf", "Le programme", "application/pdf", 120_000, 2, "def")],
        };
        (ShownItem, string)[] entries = [(item, $"{Site.Root}/agenda/{item.Slug}")];

        using var xml = XmlReader.Create(new StringReader(AtomFeed.Write(Site, "Actualités", "/actualites.atom", "/actualites", entries)));
        var entry = SyndicationFeed.Load(xml).Items.Single();
        Assert.Equal([("image/jpeg", "https://sapignies.example/images/abc/960.jpg", 0L), ("application/pdf", "https://sapignies.example/fichiers/def/programme.pdf", 120_000L)],
            entry.Links.Where(l => l.RelationshipType == "enclosure").Select(l => (l.MediaType, l.Uri.ToString(), l.Length)));
        Assert.Contains("alt=\"La &#171; place &#187; sous la neige\"", ((TextSyndicationContent)entry.Content).Text, StringComparison.Ordinal);
        var json = JsonSerializer.SerializeToElement(JsonFeed.Write(Site, "Actualités", "/actualites.json", "/actualites", entries)).GetProperty("items")[0];
        Assert.Equal("https://sapignies.example/images/abc/960.jpg", json.GetProperty("image").GetString());
        Assert.Equal(120_000, json.GetProperty("attachments")[0].GetProperty("size_in_bytes").GetInt64());
        var agenda = JsonSerializer.SerializeToElement(OpenAgenda.Write(Site, entries)).GetProperty("events")[0];
        Assert.Equal(("https://sapignies.example/images/abc/", "960.jpg", "Odile"), (agenda.GetProperty("image").GetProperty("base").GetString(), agenda.GetProperty("image").GetProperty("filename").GetString(), agenda.GetProperty("imageCredits").GetString()));
        var read = Ical.Net.Calendar.Load(Calendar(item))!.Events.Single();
        Assert.Equal("https://sapignies.example/fichiers/def/programme.pdf", read.Attachments.Single().Uri!.ToString());
    }

    [Fact]
    public void A_feed_of_news_is_read_by_another_library()
    {
        var item = Item(new NewsFacts(), changedAt: Noon.AddDays(1));
        var xml = AtomFeed.Write(Site, "Actualités – Sapignies", "/actualites.atom", "/actualites", [(item, $"{Site.Root}/actualites/{item.Slug}")]);

        var feed = SyndicationFeed.Load(XmlReader.Create(new StringReader(xml)));

        var entry = feed.Items.Single();
        Assert.Equal($"urn:uuid:{item.Id}", entry.Id);
        Assert.Equal(item.Title, entry.Title.Text);
        Assert.Equal(Noon.AddDays(1), entry.LastUpdatedTime.UtcDateTime);
        Assert.Equal(item.BodyHtml, ((TextSyndicationContent)entry.Content).Text);
        Assert.Contains(feed.Links, l => l.RelationshipType == "self" && l.Uri.ToString() == $"{Site.Root}/actualites.atom");
    }

    [Fact]
    public void A_json_feed_has_what_its_schema_asks_for()
    {
        using var feed = JsonDocument.Parse(JsonSerializer.Serialize(JsonFeed.Write(Site, "Actualités", "/actualites.json", "/actualites", [(Item(new NewsFacts()), Site.Root + "/actualites/x")])));
        var root = feed.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.All(["title", "home_page_url", "feed_url"], name => Assert.Equal(JsonValueKind.String, root.GetProperty(name).ValueKind));
        var item = root.GetProperty("items")[0];
        Assert.All(["id", "url", "title", "content_html", "date_published"], name => Assert.False(string.IsNullOrEmpty(item.GetProperty(name).GetString())));
        Assert.True(DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), out _));
    }

    [Fact]
    public void An_agenda_has_the_shape_of_OpenAgenda_s_export()
    {
        var item = Item(Event());
        using var agenda = JsonDocument.Parse(JsonSerializer.Serialize(OpenAgenda.Write(Site, [(item, "u")])));

        var read = agenda.RootElement.GetProperty("events")[0];

        Assert.Equal(1, agenda.RootElement.GetProperty("total").GetInt32());
        Assert.True(read.GetProperty("uid").GetUInt32() > 0);
        Assert.Equal(item.Title, read.GetProperty("title").GetProperty("fr").GetString());
        Assert.Equal("2026-12-05T11:00:00Z", read.GetProperty("timings")[0].GetProperty("begin").GetString());
        Assert.Equal(2.83, read.GetProperty("location").GetProperty("longitude").GetDouble(), 5);
    }

    [Fact]
    public void An_alert_is_a_CAP_message_in_the_order_that_its_schema_wants()
    {
        var alert = Item(new AlertFacts(AlertSeverity.Severe, AlertUrgency.Immediate, AlertCertainty.Observed, Noon, Noon.AddHours(6), false), title: "Coupure d’eau");

        var root = XDocument.Parse(CapMessage.Write(alert, Site.Root + "/alertes/x", "sapignies.example", "Sapignies", "62776", Clock)).Root!;

        Assert.Equal("{urn:oasis:names:tc:emergency:cap:1.2}alert", root.Name.ToString());
        Assert.Equal(["identifier", "sender", "sent", "status", "msgType", "scope", "info"], root.Elements().Select(e => e.Name.LocalName));
        var info = root.Elements().Last();
        Assert.Equal(["language", "category", "event", "urgency", "severity", "certainty", "effective", "expires", "senderName", "headline", "description", "web", "area"], info.Elements().Select(e => e.Name.LocalName));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$", root.Elements().ElementAt(2).Value);
        Assert.Equal("2026-12-05T12:00:00+01:00", info.Elements().Single(e => e.Name.LocalName == "effective").Value);
    }

    [Fact]
    public void Deliberations_fill_the_columns_of_SCDL()
    {
        var act = Item(new LegalActFacts("2026-31", new(2026, 10, 8), LegalActKind.Deliberation, "7.1", "Décisions budgétaires", null, null, Vote: new(15, 13, 11, 1, 1), Receipt: new(new(2026, 10, 9), "062-216207768-20261008-2026-31-DE")), title: "Budget supplémentaire");
        var order = Item(new LegalActFacts("A-4", new(2026, 10, 9), LegalActKind.Order, null, null, null, null));

        var row = ScdlActs.Rows(Site, "21620776800012", [(act, "https://sapignies.example/actes/x"), (order, "y")]).Single();

        Assert.Equal(ScdlActs.Head.Length, row.Count);
        string? Of(string column) => row[Array.IndexOf(ScdlActs.Head, column)];
        Assert.Matches(@"^\d{14}$", Of("COLL_SIRET"));
        Assert.Equal(("2026-31", "2026-10-08", "7.1", "Budget supplémentaire"), (Of("DELIB_ID"), Of("DELIB_DATE"), Of("DELIB_MATIERE_CODE"), Of("DELIB_OBJET")));
        Assert.StartsWith("https://", Of("DELIB_URL"), StringComparison.Ordinal);
        Assert.Equal(("15", "13", "11", "1", "1"), (Of("VOTE_EFFECTIF"), Of("VOTE_REEL"), Of("VOTE_POUR"), Of("VOTE_CONTRE"), Of("VOTE_ABSTENTION")));
        Assert.Equal(("2026-10-09", "062-216207768-20261008-2026-31-DE"), (Of("PREF_DATE"), Of("PREF_ID")));
    }

    [Fact]
    public void Places_fill_the_columns_of_SCDL()
    {
        var place = Item(new PlaceFacts("36 bis, rue de l’Église", 50_130_000, 2_830_000, "Mo-Fr 09:00-12:00", "03 53 01 00 12", "salle@exemple.test", null, "Salle des fêtes"), title: "Foyer rural");

        var row = ScdlPlaces.Rows(Site, "21620776800012", "62121", "Sapignies", [place]).Single();

        string? Of(string column) => row[Array.IndexOf(ScdlPlaces.Head, column)];
        Assert.Equal(ScdlPlaces.Head.Length, row.Count);
        Assert.Equal("Equipement social et d'animation", Of("EQUIP_THEME"));
        Assert.Equal(("36 bis", "rue de l'Église", "62121", "50.130000", "+33 353010012"), (Of("ADR_NUMERO"), Of("ADR_NOMVOIE"), Of("ADR_CODEPOSTAL"), Of("EQUIP_LAT"), Of("EQUIP_TEL")));
    }
}
