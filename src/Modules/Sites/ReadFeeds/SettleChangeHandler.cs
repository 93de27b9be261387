using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Feeds;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReadFeeds;

sealed class SettleChangeHandler(MitoyenDb db, FollowedFeeds feeds, SiteReach reach, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(FeedId id, SettleChangeForm form, CancellationToken cancel)
    {
        var found = await feeds.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var (answer, named) = (form.Action ?? "").Split('|') is [var a, var b] ? (a, b) : ("", "");
        var arrivalId = Guid.TryParse(named, out var value) ? FeedArrivalId.From(value) : default;
        if (await db.FindOrAuditAsync<FeedArrival>(a => a.Id == arrivalId && a.FeedId == id, cancel) is not { } arrival) return new NoSuchItem();
        if (await db.FindOrAuditAsync<Item>(i => i.Id == arrival.ItemId, cancel) is not { } item || arrival.Proposed(item) is not { } proposed) return new NoSuchItem();
        if (answer == SettleChangeForm.Take) item.Write(proposed, reach.Name, clock.NowAt);
        arrival.Settle();
        return await db.SaveOrConflictAsync(cancel);
    }
}
