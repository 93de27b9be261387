using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Territory.Bulk;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;

namespace Mitoyen.Benchmarks.Sites;

/// <summary>As many communes as France has, each with its site and a hundred items, under authorities of 34 communes; written past the change tracker, as one COPY a table.</summary>
static class ManySites
{
    public const int Items = 100, Communes = 34;

    static readonly ContentType[] Kinds = [ContentType.News, ContentType.News, ContentType.News, ContentType.Event, ContentType.Event, ContentType.Place, ContentType.Organisation, ContentType.LegalAct, ContentType.LegalAct, ContentType.Page];

    static readonly string Body = string.Concat(Enumerable.Repeat("<p>La salle des fêtes accueille ce samedi la bourse aux livres de la bibliothèque ; l’entrée est libre et le café offert par le comité.</p>", 6));

    /// <returns>The sites, an authority's own first, followed by those of its communes.</returns>
    public static async Task<IReadOnlyList<Site>> FoundAsync(IServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MitoyenDb>();
        await db.Database.MigrateAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await scope.ServiceProvider.GetRequiredService<IReferenceTerritory>().LoadAsync(ReferenceMemberships.WithoutTheMergerOf2013);
        var partnership = (await scope.ServiceProvider.GetRequiredService<IPartnershipFounding>().FoundAsync("Banc d’essai", [ReferenceSirens.Bapaume], new(2026, 1, 1))).Value;
        var (communes, authorities, sites) = (new List<Commune>(), new List<Authority>(), new List<Site>());
        for (var i = 0; i < count; i++)
        {
            if (i % (Communes + 1) == 0)
            {
                authorities.Add(new(AuthorityId.New(), null, $"CC du Banc {i}", AuthorityKind.CommunityOfCommunes));
                sites.Add(SiteTemplate.Make(partnership, authorities[^1].Id, null, $"Banc {i}", "sites.example", i, SharedMentions.Nothing));
                continue;
            }
            communes.Add(new(CommuneId.New(), $"{(char)('A' + (i / 10_000))}{i % 10_000:0000}", $"Commune {i}") { PostalCodes = "62000" });
            sites.Add(SiteTemplate.Make(partnership, authorities[^1].Id, communes[^1].Id, $"Commune {i}", "sites.example", i, SharedMentions.Nothing));
        }
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.InsertAsync(communes, _ => { }, default);
        await db.InsertAsync(authorities, _ => { }, default);
        await db.InsertAsync(sites, _ => { }, default);
        await db.InsertAsync(sites.Select(s => new SiteHostName { Name = s.HostName, SiteId = s.Id, PartnershipId = partnership }), _ => { }, default);
        foreach (var part in sites.Chunk(1_000))
        {
            var items = part.SelectMany(s => Written(s)).ToList();
            await db.InsertAsync(items, _ => { }, default);
            await db.InsertAsync(items.SelectMany(i => i.Placements), _ => { }, default);
        }
        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return sites;
    }

    static IEnumerable<Item> Written(Site site)
    {
        for (var i = 0; i < Items; i++)
        {
            var (type, at) = (Kinds[i % Kinds.Length], new DateTime(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(-977 * i));
            var item = Item.Begin(site.PartnershipId, site.Id, type, null, "Odile Renard", new($"{site.Slug}-{i}", $"{type} numéro {i} de {site.Name}", "Ce que l’on en dit en une phrase, pour la liste.", Body, Facts(type, i), null, null), at);
            _ = item.Publish(at);
            yield return item;
        }
    }

    static ItemFacts Facts(ContentType type, int i) => type switch
    {
        ContentType.Event => Event(new DateTime(2026, 12, 1, 18, 0, 0, DateTimeKind.Utc).AddDays(i)),
        ContentType.Place => new PlaceFacts("1, place de la Mairie", 50_100_000 + (1_000 * i), 2_850_000 + (1_000 * i), null, null, null, null, "Salle des fêtes"),
        ContentType.Organisation => new OrganisationFacts("Sport", "Odile Renard", null, null, null, null),
        ContentType.LegalAct => new LegalActFacts($"2026-{i}", new(2026, 10, 2), LegalActKind.Deliberation, "7.1", "Décisions budgétaires", null, null),
        ContentType.Page => new PageFacts(),
        _ => new NewsFacts(),
    };

    static EventFacts Event(DateTime start) => new(start, start.AddHours(3), false, "Salle des fêtes", null, null, null, null, null, false);
}
