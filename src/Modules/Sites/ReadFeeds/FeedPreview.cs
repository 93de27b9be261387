using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Reads an address that a person typed, before anything is kept.</summary>
sealed class FeedPreview(MitoyenDb db, FeedSource source, SiteReach reach)
{
    const int MostOfASite = 30;

    /// <summary>The sites whose feeds the viewer may keep.</summary>
    public async Task<IReadOnlyList<Site>> SitesAsync(CancellationToken cancel) => (await reach.AllAsync(cancel)).FindAll(reach.MayDecide);

    /// <param name="moved">A feed that is followed already, at another address.</param>
    public async Task<Outcome<PreviewedFeed>> ReadAsync(string? site, string? address, CancellationToken cancel, FeedId? moved = null)
    {
        if ((await SitesAsync(cancel)).FirstOrDefault(s => s.Id.ToString() == site) is not { } chosen) return new NotYoursToDecide();
        var typed = FeedAddress.Read(address);
        if (typed.IsRefused(out var no)) return no;
        if (await source.IsOursAsync(typed.Value, cancel)) return new FeedOfOurOwn();
        var uri = typed.Value.AbsoluteUri;
        var followed = await db.Set<Feed>().AsNoTracking().Where(f => f.SiteId == chosen.Id).ToListAsync(cancel);
        if (followed.Find(f => f.Address == uri && f.Id != moved) is { } same) return new FeedFollowedAlready(same.Name);
        if (moved is null && followed.Count >= MostOfASite) return new TooManyFeeds(MostOfASite);
        var answer = await source.AskAsync(uri, null, null, cancel);
        if (answer is not OutsideBody body) return new UnreadFeed((answer as OutsideFailure)?.Sentence ?? "Le site répond sans rien donner.");
        var read = await source.ReadAsync(body, cancel);
        return read.IsRefused(out var unread) ? unread : new PreviewedFeed(chosen, uri, read.Value);
    }
}
