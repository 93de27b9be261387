using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Mitoyen.Kernel;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <summary>The words that a site itself wrote, read once and again after each change or when the minute is over.</summary>
sealed partial class SearchIndexes(PageCache cache)
{
    const int Most = 200;

    readonly ConcurrentDictionary<SiteId, (long Generation, DateTime At, SiteSearch Index)> known = [];

    public async Task<SiteSearch> OfAsync(SiteView site, SiteItems items, CancellationToken cancel)
    {
        var generation = cache.Of(site.Id).Generation;
        if (known.TryGetValue(site.Id, out var there) && there.Generation == generation && there.At == items.At) return there.Index;
        var pages = new List<SearchPage>();
        foreach (var words in ContentWords.All)
            pages.AddRange((await items.ListAsync(words.Type, cancel)).Select(i => new SearchPage(ContentWords.UrlOf(i), i.Title, words.One, i.Summary, $"{Place(i.Facts)} {TextOf(i.BodyHtml)}")));
        pages.AddRange(Own);
        var index = new SiteSearch(pages);
        if (known.Count >= Most) known.Clear();
        known[site.Id] = (generation, items.At, index);
        return index;
    }

    /// <summary>Pages that every site has.</summary>
    static readonly SearchPage[] Own =
    [
        new("/#horaires", "Horaires de la mairie", "Mairie", "Quand la mairie est ouverte, son téléphone, son adresse.", "ouverture ouvert fermé téléphone secrétariat"),
        new("/contact", "Contact", "Mairie", "Écrire à la mairie, avec un accusé de réception.", "courriel message question maire élus"),
        new("/agenda", "Agenda", "Mairie", "Les rendez-vous à venir, à suivre dans votre calendrier.", "évènements sorties manifestations fêtes abonnement"),
        new("/donnees", "Données ouvertes et abonnements", "Mairie", "Fils, calendriers et fichiers à réutiliser.", "open data rss atom ical csv"),
        new("/accessibilite", "Déclaration d’accessibilité", "Mairie", "Ce qui est accessible, et comment signaler un obstacle.", "handicap rgaa"),
    ];

    static string Place(ItemFacts facts) => facts switch
    {
        EventFacts f => $"{f.PlaceName} {f.Address}", PlaceFacts f => $"{f.Kind} {f.Address}", OrganisationFacts f => $"{f.Kind} {f.ContactName} {f.Address}",
        LegalActFacts f => $"{ActWords.Of(f.Kind)} {f.Number} {f.SubjectName}", PublicationFacts f => f.Kind ?? "", _ => "",
    };

    public static string TextOf(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
