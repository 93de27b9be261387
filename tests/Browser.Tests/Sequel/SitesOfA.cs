using Mitoyen.Host.Demonstration;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Procedures.Contracts;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Browser.Tests.Sequel;

/// <summary>Authority A and its communes have their sites.</summary>
static class SitesOfA
{
    public static async Task<IReadOnlyList<string>> OpenAsync(MitoyenApp app)
    {
        var ours = app.Story.Ours;
        await using var scope = app.Scope(ours.Id);
        var sites = (await scope.Get<ISiteFounding>().FoundAsync(ours.A, "localhost")).Value;
        await scope.Get<IProcedureSamples>().LoadAsync();
        await scope.Get<IProcedureSamples>().CompleteAsync(ours.OfA, "F900001", "Le mardi, de 9 h à 11 h.");
        await scope.Get<INetworkFounding>().TakeOverAsync(new([], [], [], [], [new(ours.OfA, PublicityMode.Posting, new(2022, 7, 1), "2022-14", new(2022, 6, 10))]));
        await FollowAsync(scope, sites.Single(s => s.Commune == ours.OfA).Id);
        Assert.Null(await scope.Get<IAccessibilityFounding>().TakeOverAsync(InventedAccessibility.Of(sites, DateOnly.FromDateTime(MitoyenApp.Start.UtcDateTime))));
        foreach (var site in sites.Where(s => s.Commune == ours.OfA)) await CheckAsync(scope, site);
        await WriteAsync(scope, sites, sites.Single(s => s.Commune == ours.OfA).Id);
        return [.. sites.Where(s => s.Commune is null || s.Commune == ours.OfA).Select(s => new Uri(s.Root).Host)];
    }

    /// <summary>An item of each kind of the commune; the communauté was asked to show the first two.</summary>
    static async Task WriteAsync(AppScope scope, IReadOnlyList<SiteView> sites, Kernel.SiteId own)
    {
        var at = MitoyenApp.Start.UtcDateTime.AddDays(-2);
        var start = MitoyenApp.Start.UtcDateTime.AddDays(12);
        KnownPlacement[] up = [new(sites.Single(s => s.Commune is null).Id, null, null)];
        _ = (await scope.Get<IContentFounding>().TakeOverAsync(
        [
            new(own, ContentType.News, null, "Odile Renard", "La rue de l’Église fermée", "Deux semaines de travaux.", "<h2>Déviation</h2><p>Par la rue du Moulin.</p>", new NewsFacts(), at, at, up, ReviewOn: new(2026, 11, 1), Media: [InventedPictures.At(2), InventedPictures.At(5)]),
            new(own, ContentType.Event, null, "Odile Renard", "Marché de Noël", "Artisans et vin chaud.", "<p>Place de la Mairie.</p>", new EventFacts(start, start.AddHours(6), false, "Place de la Mairie", null, null, null, null, "Gratuit", false), at, at, up),
            Of(ContentType.Place, "Salle des fêtes", new PlaceFacts("Rue du Moulin", null, null, null, null, null, null, "Salle des fêtes")),
            Of(ContentType.Organisation, "Club des aînés", new OrganisationFacts("Solidarité", "Odile Renard", null, null, null, null)),
            Of(ContentType.Alert, "Verglas", new AlertFacts(AlertSeverity.Severe, AlertUrgency.Expected, AlertCertainty.Likely, at, start, false)),
            Of(ContentType.LegalAct, "Tarifs de la salle des fêtes", new LegalActFacts("2026-12", new(2026, 10, 2), LegalActKind.Deliberation, "7.1", "Décisions budgétaires", at, null)) with { Media = [InventedDocuments.Act("Sapignies", "2026-12", "Tarifs de la salle des fêtes", "Décisions budgétaires", new(2026, 10, 2))] },
            Of(ContentType.Publication, "Bulletin d’automne", new PublicationFacts("Bulletin", new(2026, 10, 1))),
            Of(ContentType.Page, "Histoire", new PageFacts()),
        ])).Value;

        KnownItem Of(ContentType type, string title, ItemFacts facts) => new(own, type, null, "Odile Renard", title, "En deux mots.", "<p>Un texte.</p>", facts, at, at, []);
    }

    /// <summary>What two checks of its presence found, with a fault of each kind.</summary>
    static async Task CheckAsync(AppScope scope, SiteView site)
    {
        var at = MitoyenApp.Start.UtcDateTime.AddDays(-1);
        foreach (var (days, sender) in new[] { (-7, "v=spf1 mx -all"), (0, "v=spf1 mx +all") })
        {
            var web = new WebAnswer(null, true, "Le certificat n’est pas valable.");
            var facts = new PresenceFacts("www.sapignies.fr", "sapignies.fr", false, new(web, new(new("http://www.sapignies.fr/"), false, ""), new(null, false, "Le site ne répond pas.")), new([], [sender], new(1, SpfEnd.Counted, ""), ["v=DMARC1; p=none"], false));
            scope.Db.Add(new PresenceCheck { Id = PresenceCheckId.New(), PartnershipId = site.Partnership, SiteId = site.Id, Host = new Uri(site.Root).Host, MailDomain = "sapignies.fr", CheckedAt = at.AddDays(days), FindingsText = PresenceCheck.Write(PresenceRules.Judge(facts)) });
        }
        await scope.Db.SaveChangesAsync();
    }

    /// <summary>A feed that changed since: one event published, one gone, one that waits.</summary>
    static async Task FollowAsync(AppScope scope, Kernel.SiteId own)
    {
        const string first = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//FR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261210T190000Z\r\nSUMMARY:Concert\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261211T190000Z\r\nSUMMARY:Bal\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var later = first.Replace("20261210T19", "20261210T20", StringComparison.Ordinal).Replace("UID:b", "UID:c", StringComparison.Ordinal);
        _ = (await scope.Get<IFeedFounding>().TakeOverAsync(new(own, "Comité des fêtes", "https://comite.example/agenda.ics", "text/calendar", first, ["Concert"], later, IsPaused: true))).Value;
    }
}
