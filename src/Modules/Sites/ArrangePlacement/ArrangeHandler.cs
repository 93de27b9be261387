using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ArrangePlacement;

sealed class ArrangeHandler(MitoyenDb db, SiteReach reach, AuthorLetters letters, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Placement placement, ArrangeForm form, string category, DateOnly? endOn, CancellationToken cancel)
    {
        var all = await reach.AllAsync(cancel);
        var site = all.First(s => s.Id == placement.SiteId);
        if (!reach.MayDecide(site) || reach.Account is not { } me) return new NotYoursToDecide();
        if (StaleForm.Unless(placement, form.ShownVersion) is { } stale) return stale;
        if (form.Action == ArrangeForm.Refuse)
        {
            if (placement.Refuse(form.Reason ?? "", me, clock.NowAt) is { } no) return no;
            var item = await db.Set<Item>().FirstAsync(i => i.Id == placement.ItemId, cancel);
            await letters.PlacementRefusedAsync(item, placement, site, all.First(s => s.Id == item.Origin), cancel);
        }
        else
        {
            if (placement.State != PlacementState.Accepted) placement.Accept(me, clock.NowAt);
            placement.Pin(form.Pinned);
            placement.Hide(form.Hidden);
            placement.Arrange(category, endOn);
        }
        return await db.SaveOrConflictAsync(cancel);
    }
}
