using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.SeeNetwork;

/// <summary>Who writes, who is silent, what waits.</summary>
sealed class NetworkReading(MitoyenDb db, ITerritory territory, LocalClock clock)
{
    public const int SilentDays = 60;

    public async Task<NetworkView> ReadAsync(CancellationToken cancel)
    {
        var sites = await db.Set<Site>().AsNoTracking().ToListAsync(cancel);
        var items = await db.Set<Item>().AsNoTracking().IgnoreAutoIncludes().Select(i => new { i.Origin, i.Author, i.AuthorName, i.ChangedAt, i.State, i.ReviewOn, IsFrozen = i.FrozenAt != null }).ToListAsync(cancel);
        var waiting = await (from p in db.Set<Placement>() join i in db.Set<Item>() on p.ItemId equals i.Id where p.Asked && p.State == PlacementState.Proposed && i.State == ItemState.Published && i.FrozenAt == null select p.SiteId).ToListAsync(cancel);
        var residents = await territory.CommunePopulationsAsync([.. sites.Select(s => s.CommuneId).OfType<Kernel.CommuneId>()], cancel);
        var (today, since) = (clock.Today, clock.NowAt.AddDays(-SilentDays));
        var late = items.Where(i => i.State == ItemState.Published && i.ReviewOn < today).ToLookup(i => i.Origin);
        var reminders = await db.Set<SiteReminder>().GroupBy(r => r.SiteId).Select(g => new { g.Key, At = g.Max(r => r.SentAt) }).ToDictionaryAsync(g => g.Key, g => (DateTime?)g.At, cancel);
        var bySite = items.ToLookup(i => i.Origin);
        var silent = sites.Where(s => !bySite[s.Id].Any(i => i.ChangedAt >= since))
            .Select(s => new SilentSite(s.Id, s.Name, s.CommuneId is { } c ? residents[c].FirstOrDefault()?.Value : null, bySite[s.Id].Max(i => (DateTime?)i.ChangedAt), waiting.Count(w => w == s.Id), late[s.Id].Count(), reminders.TryGetValue(s.Id, out var at) ? at : null))
            .OrderByDescending(s => s.Residents ?? 0).ThenBy(s => s.Name, StringComparer.Ordinal).ToList();
        var contributors = items.Where(i => i.Author is not null).GroupBy(i => i.Author!.Value)
            .Select(g => new ActiveContributor(g.Key, g.First().AuthorName, g.Count(), g.Max(i => i.ChangedAt), g.Any(i => i.IsFrozen))).OrderByDescending(c => c.LastAt).ToList();
        return new(waiting.Count, late.Sum(l => l.Count()), silent, contributors);
    }
}
