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
    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var partnership in await partnerships.AllAsync(cancel))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Enter(partnership.Id, partnership.ZoneId);
            var db = scope.ServiceProvider.GetRequiredService<MitoyenDb>();
            var acts = await db.Set<Item>().IgnoreAutoIncludes().Where(i => i.Type == ContentType.LegalAct && i.State == ItemState.Published && (i.ValidFromAt != null || i.ValidToAt != null || i.Placements.Any(p => p.SiteId == i.Origin && p.EndOn != null))).Select(i => i.Id).ToListAsync(cancel);
            if (acts.Count == 0) continue;
            await scope.ServiceProvider.GetRequiredService<ActShowingLog>().NoteAsync(db, acts, cancel);
            await db.SaveChangesAsync(cancel);
        }
    }
}
