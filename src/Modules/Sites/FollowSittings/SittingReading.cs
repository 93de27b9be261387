using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.FollowSittings;

/// <summary>What sites owe after the sittings of their councils, from the acts themselves.</summary>
sealed class SittingReading(MitoyenDb db, LocalClock clock)
{
    /// <summary>What was owed longer ago is past remedy: nobody is told of it again and again.</summary>
    const int DaysRecalled = 60;

    /// <summary>Not done yet, the most urgent first.</summary>
    public async Task<IReadOnlyList<(SiteId Site, SittingDuty Duty)>> OwedAsync(IReadOnlyCollection<SiteId> sites, CancellationToken cancel)
    {
        var (now, today) = (clock.NowAt, clock.Today);
        var items = db.Set<Item>().AsNoTracking().AsSplitQuery().Where(i => sites.Contains(i.Origin) && i.Type == ContentType.LegalAct && i.State != ItemState.Archived);
        return [.. (await items.ToListAsync(cancel)).GroupBy(i => i.Origin)
            .SelectMany(g => SittingDuty.Of(g.Select(i => Of(i, now, today))).Where(d => d.DoneOn is null && d.LastDay >= today.AddDays(-DaysRecalled)).Select(d => (g.Key, d)))
            .OrderBy(d => d.d.LastDay).ThenBy(d => d.d.Kind)];
    }

    SittingAct Of(Item item, DateTime now, DateOnly today)
    {
        var facts = (LegalActFacts)item.Facts;
        return new(facts.AdoptedOn, facts.Kind, item.IsShownOn(item.Origin, now, today) && item.FirstPublishedAt is { } at ? DateOnly.FromDateTime(clock.ToLocal(at)) : null);
    }
}
