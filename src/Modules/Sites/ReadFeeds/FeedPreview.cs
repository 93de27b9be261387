using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.ReadFeeds;

/// <summary>Reads an address that a person typed, before anything is kept.</summary>
sealed class FeedPreview(MitoyenDb db, FeedSource source, SiteReach reach, SiteDirectory directory)
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
        var houses = await directory.ReadAsync(cancel);
        if (houses.Find(typed.Value.IdnHost) is not null) return new FeedOfOurOwn();
        var uri = typed.Value.AbsoluteUri;
        var followed = await db.Set<Feed>().AsNoTracking().Where(f => f.SiteId == chosen.Id).ToListAsync(cancel);
        if (followed.Find(f => f.Address == uri && f.Id != moved) is { } same) return new FeedFollowedAlready(same.Name);
        if (moved is null && followed.Count >= MostOfASite) return new TooManyFeeds(MostOfASite);
        var answer = await source.AskAsync(uri, null, null, cancel);
        if (answer is not OutsideBody body) return new UnreadFeed((answer as OutsideFailure)?.Sentence ?? "Le site répond sans rien donner.");
        // An address of somebody else may lead back here: two sites that follow each other would bring the same thing round and round.
        if (houses.Find(body.At.IdnHost) is not null) return new FeedOfOurOwn();
        var read = source.Read(body);
        return read.IsRefused(out var unread) ? unread : new PreviewedFeed(chosen, uri, read.Value);
    }
}
