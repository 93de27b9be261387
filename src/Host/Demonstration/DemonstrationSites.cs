using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>One site for each communauté and each commune, under <c>localhost</c>, which browsers resolve by themselves, with its content; and an invented way to reach two town halls in three.</summary>
/// <param name="forget">Called once what is written is not looked at again.</param>
sealed class DemonstrationSites(Action forget, ISiteFounding sites, IContentFounding contents, INetworkFounding network, IAccessibilityFounding accessibility, IFeedFounding feeds, ITownHalls townHalls, ITerritory territory, LocalClock clock)
{
    public async Task FoundAsync(int seed, YearShape shape, IReadOnlyList<Place> places, DemonstrationPeople people, CancellationToken cancel)
    {
        var founded = new List<SiteView>();
        foreach (var principal in new[] { shape.Large, shape.Small }) founded.AddRange((await sites.FoundAsync(principal, "localhost", Mentions, cancel)).Value);
        var members = await territory.MemberCommunesAsync(shape.Today, cancel);
        var centres = members.Where(m => m.Commune is { Latitude: not null, Longitude: not null }).ToDictionary(m => m.Commune.Id, m => (Micro(m.Commune.Latitude!.Value), Micro(m.Commune.Longitude!.Value)));
        var clerks = places.ToDictionary(p => p.Commune, p => p.ClerkName);
        var content = new InventedContent(new Chance(seed), shape.Today, clock.ToInstant, founded, clerks, centres, people);
        var around = new InventedNetwork(shape.Today, clock.ToInstant, founded, people, clerks);
        _ = (await contents.TakeOverAsync([.. content.Write(), .. around.Items()], cancel)).Value;
        forget();
        await network.TakeOverAsync(around.Around(content.Quiet), cancel);
        if (await accessibility.TakeOverAsync(InventedAccessibility.Of(founded, shape.Today), cancel) is { } contradiction) throw new InvalidOperationException(contradiction.Sentence);
        foreach (var feed in InventedFeed.All(founded.First(s => s.Name == "Sapignies"), shape.Today, clock.ToInstant)) _ = (await feeds.TakeOverAsync(feed, cancel)).Value;
        forget();
        var told = await townHalls.OfAsync([.. members.Select(m => m.Commune.Id)], cancel);
        foreach (var (i, member) in members.Index().Where(m => m.Index % 3 != 2))
        {
            // The telephone numbers are those that the regulator keeps for fiction; the hours stay as they are, with their source.
            var slug = InventedNames.EmailOf("mairie", member.Commune.Name).Split('@')[1];
            var no = await townHalls.TellAsync(member.Commune.Id, $"1, place de la Mairie\n{member.Commune.PostalCode} {member.Commune.Name}", $"03 53 01 {i / 100:00} {i % 100:00}", $"mairie@{slug}", null, told[member.Commune.Id].OsmHours, cancel);
            if (no is not null) throw new InvalidOperationException(no.Sentence);
        }
    }

    /// <summary>Who directs the publication stays unsaid, as on a site that nobody has finished: the check of each site says so.</summary>
    static readonly SharedMentions Mentions = new("Mitoyen, démonstration\u00A0: cet ordinateur", "la personne déléguée à la protection des données du centre de gestion");

    static int Micro(double degrees) => (int)Math.Round(degrees * 1e6);
}
