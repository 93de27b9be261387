using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.RestoreSite;

sealed class RestoreSiteHandler(MitoyenDb db, SiteReach reach, RestorePlanning planning, LocalClock clock)
{
    /// <returns>How many items it changed. All in one save: every site that shows them follows at once.</returns>
    public async Task<Outcome<int>> HandleAsync(SiteId id, DateTime before, string? shownMark, CancellationToken cancel)
    {
        if ((await reach.AllAsync(cancel)).Find(s => s.Id == id) is not { } site) return new NoSuchSite();
        if (!reach.MayDecide(site)) return new NotYoursToDecide();
        var plan = await planning.ReadAsync(id, before, cancel);
        var changing = plan.Count(l => l.Version is not null || l.State is not null);
        if (changing == 0) return new NothingToRestore();
        if (RestoreSiteForm.MarkOf(plan) != shownMark) return new StaleForm();

        var at = clock.NowAt;
        foreach (var line in plan) line.Apply(reach.Name, at);
        db.Add(new SiteRestore { Id = Guid.CreateVersion7(), PartnershipId = site.PartnershipId, SiteId = id, BeforeAt = before, DoneAt = at, DoneBy = reach.Name, Items = changing });
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : changing;
    }
}
