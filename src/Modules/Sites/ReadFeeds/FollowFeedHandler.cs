using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Feeds;

namespace Mitoyen.Sites.ReadFeeds;

sealed class FollowFeedHandler(MitoyenDb db, PartnershipScope scope, SiteReach reach, FeedPreview preview, FeedArrivals arrivals, LocalClock clock)
{
    public async Task<Outcome<FeedId>> HandleAsync(FollowFeedForm form, CancellationToken cancel)
    {
        var read = await preview.ReadAsync(form.Site, form.Address, cancel);
        if (read.IsRefused(out var no)) return no;
        var (site, address, content) = read.Value;
        var feed = new Feed { Id = FeedId.New(), PartnershipId = scope.Required, SiteId = site.Id, Name = form.Name!.Trim(), Address = address, Kind = content.Kind, AddedBy = reach.Account, AddedAt = clock.NowAt };
        feed.Claim(clock.NowAt);
        // Validators are left for the next look: this answer was one of two, and the first was thrown away.
        feed.Answered(clock.NowAt, null, null, null);
        db.Add(feed);
        await arrivals.TakeInAsync(feed, content, cancel);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : feed.Id;
    }
}
