using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.MergeItems;

/// <summary>Whoever decides for the site that the going item is from may let it go into the other.</summary>
sealed class MergeHandler(MitoyenDb db, SiteReach reach, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(MergeForm form, CancellationToken cancel)
    {
        if ((form.Choice ?? "").Split(' ') is not [var going, var staying, var shownGoing, var shownStaying]) return new NotToBeMerged();
        if (await FindAsync(going, cancel) is not { } gone || await FindAsync(staying, cancel) is not { } stays) return new NoSuchItem();
        if (!reach.MayDecide((await reach.AllAsync(cancel)).First(s => s.Id == gone.Origin))) return new NotYoursToDecide();
        if ((StaleForm.Unless(gone, Number(shownGoing)) ?? StaleForm.Unless(stays, Number(shownStaying))) is { } stale) return stale;
        return gone.MergeInto(stays, clock.NowAt) ?? await db.SaveOrConflictAsync(cancel);
    }

    Task<Item?> FindAsync(string typed, CancellationToken cancel)
    {
        var id = Guid.TryParse(typed, out var value) ? new ItemId(value) : default;
        return db.FindOrAuditAsync<Item>(i => i.Id == id, cancel);
    }

    static int? Number(string typed) => int.TryParse(typed, out var number) ? number : null;
}
