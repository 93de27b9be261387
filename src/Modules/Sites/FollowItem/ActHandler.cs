using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.FollowItem;

sealed class ActHandler(MitoyenDb db, SiteReach reach, TrustReading trust, Slugs slugs, WaitingEdits edits, AuthorLetters letters, LocalClock clock)
{
    /// <summary>“Still true” is asked again after half a year.</summary>
    const int MonthsToReview = 6;

    public async Task<Refusal?> HandleAsync(Item item, ActForm form, CancellationToken cancel)
    {
        var origin = (await reach.AllAsync(cancel)).First(s => s.Id == item.Origin);
        if (!reach.MayWrite(item, origin)) return new NotYoursToWrite();
        if (StaleForm.Unless(item, int.TryParse(form.Version, out var shown) ? shown : null) is { } stale) return stale;
        var no = form.Action switch
        {
            ActForm.Publish when !await trust.MayPublishAsync(origin, cancel) => new NotYoursToDecide(),
            ActForm.GiveBack when !reach.MayDecide(origin) => new NotYoursToDecide(),
            ActForm.Publish => await IsFrozenAsync(item, cancel) ? new FrozenItem() : item.Publish(clock.NowAt),
            ActForm.Submit => item.Submit(clock.NowAt),
            ActForm.GiveBack => item.GiveBack(form.Reason ?? "", clock.NowAt),
            ActForm.Withdraw => item.Withdraw(clock.NowAt),
            ActForm.Restore => await RestoreAsync(item, origin, form.Number, cancel),
            _ => StillTrue(item),
        };
        if (no is not null) return no;
        await trust.ApplyAsync(item, clock.NowAt, cancel);
        if (form.Action == ActForm.Publish) await letters.PublishedAsync(item, origin, cancel);
        if (form.Action == ActForm.GiveBack) await letters.GivenBackAsync(item, origin, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }

    Task<bool> IsFrozenAsync(Item item, CancellationToken cancel) => db.Set<FrozenAuthor>().AnyAsync(f => (f.Account == item.Author || f.Account == reach.Account) && f.ThawedAt == null, cancel);

    Refusal? StillTrue(Item item)
    {
        item.LookAgainOn(clock.Today.AddMonths(MonthsToReview));
        return null;
    }

    async Task<Refusal?> RestoreAsync(Item item, Site origin, string? number, CancellationToken cancel)
    {
        var wanted = int.TryParse(number, out var n) ? n : 0;
        if (await db.Set<ItemVersion>().AsNoTracking().SingleOrDefaultAsync(v => v.ItemId == item.Id && v.Number == wanted, cancel) is not { } version) return new NoSuchVersion();
        if (await slugs.HolderAsync(item.Type, version.Slug, item.Id, cancel) is { } holder) return new SlugTaken(version.Slug, holder.Title);
        if (await trust.IsReadFirstAsync(item, origin, cancel)) return await edits.ProposeAsync(item, version.Text, reach.Account, reach.Name, (await edits.OfAsync(item.Id, cancel))?.Version, clock.NowAt, cancel);
        item.Write(version.Text, reach.Name, clock.NowAt);
        return null;
    }
}
