using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Resident;

/// <summary>What this site shows now; whatever is read is noted, so that the page leaves the cache when it changes.</summary>
sealed class SiteItems(CurrentSite current, IServiceProvider services, SiteDirectory directory, PageCache cache, Platform.Data.LocalClock clock)
{
    /// <summary>Asked for only where something has to be read: most pages are drawn from memory, and need no session with the database.</summary>
    IShownItems Rows => services.GetRequiredService<IShownItems>();

    /// <summary>The minute for which pages are drawn.</summary>
    public DateTime At => new(clock.NowAt.Ticks - (clock.NowAt.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    public Task<IReadOnlyList<ShownItem>> ListAsync(ContentType type, CancellationToken cancel)
    {
        current.Shows(ContentWords.Of(type).Topic);
        return cache.ReadAsync(current.Site.Id, KeyOf(type), ContentWords.Of(type).Topic, clock.NowAt.Ticks, () => Rows.ListAsync(current.Site.Id, type, At, cancel), list => list.Sum(BytesOf));
    }

    public Task<ShownItem?> FindAsync(ContentType type, string slug, CancellationToken cancel)
    {
        current.Shows(ContentWords.Of(type).Topic);
        return cache.Of(current.Site.Id).FindFact(KeyOf(type), clock.NowAt.Ticks) is IReadOnlyList<ShownItem> list
            ? Task.FromResult(list.FirstOrDefault(i => i.Slug == slug)) : Rows.FindAsync(current.Site.Id, type, slug, At, cancel);
    }

    /// <summary>What other modules name on the home page.</summary>
    public Task<IReadOnlyList<ResidentLink>> ProceduresAsync(CancellationToken cancel)
    {
        current.Shows(SiteTopic.Procedures);
        return cache.ReadAsync(current.Site.Id, "procedures of the home page", SiteTopic.Procedures, clock.NowAt.Ticks, async () =>
        {
            IReadOnlyList<ResidentLink> all = [];
            foreach (var other in services.GetServices<IResidentLinks>()) all = [.. all, .. await other.OnHomeAsync(current.Site, cancel)];
            return all;
        }, links => 200 * links.Count);
    }

    static string KeyOf(ContentType type) => $"items {type}";

    static int BytesOf(ShownItem item) => 600 + (2 * (item.Title.Length + item.Summary.Length + item.BodyHtml.Length));

    /// <summary>Events that are not over, in the order in which they begin.</summary>
    public async Task<IReadOnlyList<ShownItem>> ComingAsync(CancellationToken cancel)
    {
        var at = At;
        return [.. (await ListAsync(ContentType.Event, cancel)).Where(e => e.Facts is EventFacts f && f.EndAt > at).OrderBy(e => ((EventFacts)e.Facts).StartAt).ThenBy(e => e.Title, StringComparer.Ordinal)];
    }

    /// <summary>The one address of an item: on the site where it was written.</summary>
    public async Task<string> CanonicalAsync(ShownItem item, CancellationToken cancel) =>
        item.Origin != current.Site.Id && (await directory.ReadAsync(cancel)).Find(item.Origin) is { } origin ? current.Address(origin.HostName) + ContentWords.UrlOf(item) : current.Site.Root + ContentWords.UrlOf(item);
}
