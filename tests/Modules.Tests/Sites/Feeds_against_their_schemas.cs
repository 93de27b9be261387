using System.Text.Json;
using Mitoyen.Kernel;
using Mitoyen.Modules.Tests.Sites.Schemas;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.OpenData;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>What the sites publish, against the rules that its formats publish.</summary>
public sealed class Feeds_against_their_schemas
{
    static readonly LocalClock Clock = new(TimeProvider.System, new PartnershipScope());
    static readonly SiteView Site = new(SiteId.New(), PartnershipId.New(), AuthorityId.New(), null, "Sapignies", "https://sapignies.example");
    static readonly DateTime Noon = new(2026, 12, 5, 11, 0, 0, DateTimeKind.Utc);

    static ShownItem Item(ItemFacts facts, DateTime? changedAt = null, string title = "Coupure d’eau", string summary = "Rue du Bac", string? category = "Fêtes") => new(
        ItemId.New(), Site.Id, ContentType.News, "un-titre", title, summary, "<p>Texte</p>", [], [new("/fichiers/plan.pdf", "Plan <A&B>", "application/pdf", 120_000, 2, new string('a', 64))], facts, Noon, changedAt ?? Noon, false, category);

    static LegalActFacts Act(string? code = "7.10", string? name = "finances locales/divers") => new("2026-31", new(2026, 10, 8), LegalActKind.Deliberation, code, name, null, null, Vote: new(15, 13, 11, 1, 1), Receipt: new(new(2026, 10, 9), "062-216207768-20261008-2026-31-DE"));

    static string Cap(AlertFacts facts, DateTime? changedAt = null) => CapMessage.Write(Item(facts, changedAt), Site.Root + "/alertes/x", "sapignies.example", "Sapignies", "62776", Clock);

    public static TheoryData<AlertSeverity, AlertUrgency, AlertCertainty, bool, bool> Alerts
    {
        get
        {
            var all = new TheoryData<AlertSeverity, AlertUrgency, AlertCertainty, bool, bool>();
            foreach (var severity in Enum.GetValues<AlertSeverity>()) all.Add(severity, AlertUrgency.Immediate, AlertCertainty.Likely, false, true);
            foreach (var urgency in Enum.GetValues<AlertUrgency>()) all.Add(AlertSeverity.Minor, urgency, AlertCertainty.Likely, true, false);
            foreach (var certainty in Enum.GetValues<AlertCertainty>()) all.Add(AlertSeverity.Minor, AlertUrgency.Expected, certainty, false, false);
            return all;
        }
    }

    [Theory, MemberData(nameof(Alerts))]
    public void An_alert_follows_CAP_first_changed_and_cancelled(AlertSeverity severity, AlertUrgency urgency, AlertCertainty certainty, bool cancelled, bool ends)
    {
        var facts = new AlertFacts(severity, urgency, certainty, Noon, ends ? Noon.AddHours(6) : null, cancelled);

        Assert.Empty(CapSchema.Faults(Cap(facts)));
        Assert.Empty(CapSchema.Faults(Cap(facts, Noon.AddHours(1))));
    }

    [Fact]
    public void A_changed_alert_is_a_message_of_its_own_that_names_the_first()
    {
        var facts = new AlertFacts(AlertSeverity.Severe, AlertUrgency.Immediate, AlertCertainty.Observed, Noon, null, false);
        var item = Item(facts);
        string Message(ShownItem of) => CapMessage.Write(of, Site.Root + "/alertes/x", "sapignies.example", "Sapignies", "62776", Clock);
        static string Of(string message, string element) => System.Xml.Linq.XDocument.Parse(message).Root!.Elements().Single(e => e.Name.LocalName == element).Value;
        var first = Message(item);

        var changed = Message(item with { ChangedAt = Noon.AddHours(2) });
        var again = Message(item with { ChangedAt = Noon.AddHours(3) });

        Assert.Equal(3, new[] { first, changed, again }.Select(m => Of(m, "identifier")).Distinct().Count());
        Assert.Equal($"{Of(first, "sender")},{Of(first, "identifier")},{Of(first, "sent")}", Of(again, "references"));
    }

    [Fact]
    public void The_schema_of_CAP_sees_a_fault() =>
        Assert.NotEmpty(CapSchema.Faults(Cap(new AlertFacts(AlertSeverity.Severe, AlertUrgency.Immediate, AlertCertainty.Observed, Noon, null, false)).Replace("Immediate", "Soon", StringComparison.Ordinal)));

    [Theory, InlineData("7.10", "finances locales/divers"), InlineData("1.1", "commande publique/marchés publics")]
    public void A_deliberation_follows_SCDL(string code, string name)
    {
        var row = Assert.Single(ScdlActs.Rows(Site, "21620776800012", [(Item(Act(code, name)), $"{Site.Root}/actes/x")]));

        Assert.Empty(TableSchema.Faults(Scdl.Deliberations, ScdlActs.Head, row));
    }

    [Fact]
    public void What_a_deliberation_lacks_is_all_that_the_schema_complains_of()
    {
        var row = Assert.Single(ScdlActs.Rows(Site, "", [(Item(Act(null, null)), $"{Site.Root}/actes/x")]));

        Assert.Equal(["COLL_SIRET: required ()", "DELIB_MATIERE_CODE: required ()", "DELIB_MATIERE_NOM: required ()"], TableSchema.Faults(Scdl.Deliberations, ScdlActs.Head, row));
    }

    /// <summary>The codes of the nomenclature of places are not kept here: « Données ouvertes » says so.</summary>
    [Theory, InlineData("36 bis, rue de l’Église"), InlineData("Chemin des Bœufs d’Artois"), InlineData("12 – 14, place « du Marché » (ancienne)"), InlineData("Lieu-dit « L’Épinette »")]
    public void A_place_follows_SCDL_but_for_the_codes_of_its_nomenclature(string address)
    {
        var facts = new PlaceFacts(address, 50_130_000, -2_830_000, "Mo-Fr 09:00-12:00", "03 53 01 00 12", "salle@exemple.test", "https://salle.exemple.test/", "Salle des fêtes");

        var row = Assert.Single(ScdlPlaces.Rows(Site, "21620776800012", "62121", "Sapignies", [Item(facts, title: "Foyer rural")]));

        Assert.Equal(["EQUIP_UID: required ()", "EQUIP_CODE: required ()"], TableSchema.Faults(Scdl.Places, ScdlPlaces.Head, row));
    }

    [Fact]
    public void A_json_feed_follows_its_schema()
    {
        using var feed = JsonDocument.Parse(JsonSerializer.Serialize(JsonFeed.Write(Site, "Actualités", "/actualites.json", "/actualites",
            [(Item(new NewsFacts()), Site.Root + "/actualites/x"), (Item(new NewsFacts(), summary: "", category: null), Site.Root + "/actualites/y")])));

        Assert.Empty(JsonFeedSchema.Faults(feed.RootElement));
    }

    [Fact]
    public void The_schema_of_feeds_sees_faults()
    {
        using var bad = JsonDocument.Parse("""{ "version": "https://jsonfeed.org/version/1", "title": "x", "items": [{ "id": 4, "content_html": "x", "date_published": "hier" }], "autre": 1 }""");

        Assert.Equal(4, JsonFeedSchema.Faults(bad.RootElement).Count);
    }
}
