using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Resident;

/// <summary>What this site shows now; whatever is read is noted, so that the page leaves the cache when it changes.</summary>
sealed class SiteItems(CurrentSite current, IShownItems items, SiteDirectory directory, Platform.Data.LocalClock clock)
{
    /// <summary>The minute for which pages are drawn.</summary>
    public DateTime At => new(clock.NowAt.Ticks - (clock.NowAt.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);

    public Task<IReadOnlyList<ShownItem>> ListAsync(ContentType type, CancellationToken cancel)
    {
        current.Shows(ContentWords.Of(type).Topic);
        return items.ListAsync(current.Site.Id, type, At, cancel);
    }

    public Task<ShownItem?> FindAsync(ContentType type, string slug, CancellationToken cancel)
    {
        current.Shows(ContentWords.Of(type).Topic);
        return items.FindAsync(current.Site.Id, type, slug, At, cancel);
    }

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
