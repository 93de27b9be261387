using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Jobs;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.ProvePublication;

/// <summary>Every minute: acts that an hour or a day, and no save, shows or takes off.</summary>
sealed class NoteShownActs(IPartnershipFounding partnerships, IServiceScopeFactory scopes) : IRecurringJob
{
    /// <summary>Hours that passed longer ago are in the log: no server is down for so long.</summary>
    const int DaysLookedBack = 35;

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var partnership in await partnerships.AllAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership.Id, partnership.ZoneId);
            var db = scope.ServiceProvider.GetRequiredService<MitoyenDb>();
            var acts = await PassedAsync(db, scope.ServiceProvider.GetRequiredService<LocalClock>(), cancel);
            if (acts.Count == 0) continue;
            await scope.ServiceProvider.GetRequiredService<ActShowingLog>().NoteAsync(db, acts, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }

    static Task<List<ItemId>> PassedAsync(MitoyenDb db, LocalClock clock, CancellationToken cancel)
    {
        var (now, today) = (clock.NowAt, clock.Today);
        var (since, sinceDay) = (now.AddDays(-DaysLookedBack), today.AddDays(-DaysLookedBack));
        return db.Set<Item>().IgnoreAutoIncludes().Where(i => i.Type == ContentType.LegalAct && i.State == ItemState.Published
            && ((i.ValidFromAt > since && i.ValidFromAt <= now) || (i.ValidToAt > since && i.ValidToAt <= now) || i.Placements.Any(p => p.SiteId == i.Origin && p.EndOn >= sinceDay && p.EndOn < today))).Select(i => i.Id).ToListAsync(cancel);
    }
}
