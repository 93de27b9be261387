using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.SeeNetwork;

/// <summary>Who writes, who is silent, what waits.</summary>
sealed class NetworkReading(MitoyenDb db, SiteResidents residents, WaitingEdits edits, LocalClock clock)
{
    public const int SilentDays = 60, MostLate = 100;

    public async Task<NetworkView> ReadAsync(CancellationToken cancel)
    {
        var items = await db.Set<Item>().AsNoTracking().IgnoreAutoIncludes().Select(i => new Line(i.Id, i.Title, i.Origin, i.Author, i.AuthorName, i.ChangedAt, i.State, i.ReviewOn)).ToListAsync(cancel);
        var today = clock.Today;
        var late = items.FindAll(i => i.State == ItemState.Published && i.ReviewOn < today);
        var sites = await SitesAsync(items, late.ToLookup(i => i.Origin), cancel);
        var places = sites.Select((s, i) => (s.Site, Place: i)).ToDictionary(s => s.Site, s => s.Place);
        return new(sites, [.. late.OrderBy(i => places[i.Origin]).ThenBy(i => i.ReviewOn).Take(MostLate).Select(i => new LateItem(i.Id, i.Title, sites[places[i.Origin]].Name, i.ReviewOn!.Value))], await ContributorsAsync(items, cancel));
    }

    async Task<List<NetworkSite>> SitesAsync(List<Line> items, ILookup<SiteId, Line> late, CancellationToken cancel)
    {
        var sites = await db.Set<Site>().AsNoTracking().ToListAsync(cancel);
        var readers = await residents.OfAsync(sites, cancel);
        var proposals = (await (from p in db.Set<Placement>() join i in db.Set<Item>() on p.ItemId equals i.Id where p.Asked && p.State == PlacementState.Proposed && i.State == ItemState.Published && i.FrozenAt == null select p.SiteId).ToListAsync(cancel)).ToLookup(s => s);
        var edited = (await edits.Items.ToListAsync(cancel)).ToHashSet();
        var texts = items.Where(i => i.State == ItemState.Submitted || edited.Contains(i.Id)).ToLookup(i => i.Origin);
        var reminders = await db.Set<SiteReminder>().GroupBy(r => r.SiteId).Select(g => new { g.Key, At = g.Max(r => r.SentAt) }).ToDictionaryAsync(g => g.Key, g => (DateTime?)g.At, cancel);
        var lastAt = items.GroupBy(i => i.Origin).ToDictionary(g => g.Key, g => (DateTime?)g.Max(i => i.ChangedAt));
        var since = clock.NowAt.AddDays(-SilentDays);
        return [.. sites.Select(s => new NetworkSite(s.Id, s.Name, readers[s.Id], lastAt.GetValueOrDefault(s.Id), !(lastAt.GetValueOrDefault(s.Id) >= since), proposals[s.Id].Count(), texts[s.Id].Count(), late[s.Id].Count(), reminders.GetValueOrDefault(s.Id)))
            .OrderByDescending(s => s.Residents ?? 0).ThenBy(s => s.Name, StringComparer.Ordinal)];
    }

    async Task<IReadOnlyList<ActiveContributor>> ContributorsAsync(List<Line> items, CancellationToken cancel)
    {
        var frozen = (await db.Set<FrozenAuthor>().AsNoTracking().Where(f => f.ThawedAt == null).ToListAsync(cancel)).ToDictionary(f => f.Account);
        var since = clock.NowAt.AddDays(-SilentDays);
        return [.. items.Where(i => i.Author is not null).GroupBy(i => i.Author!.Value)
            .Select(g => new ActiveContributor(g.Key, g.First().AuthorName, g.Count(), g.Count(i => i.ChangedAt >= since), g.Max(i => i.ChangedAt), frozen.GetValueOrDefault(g.Key)?.FrozenAt, frozen.GetValueOrDefault(g.Key)?.Reason ?? ""))
            .OrderBy(c => c.FrozenAt is null).ThenByDescending(c => c.LastAt)];
    }

    sealed record Line(Contracts.ItemId Id, string Title, SiteId Origin, AccountId? Author, string AuthorName, DateTime ChangedAt, ItemState State, DateOnly? ReviewOn);
}
