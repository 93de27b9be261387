using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReviewEdit;

/// <summary>The site that an item is from answers an edit; its author may take it back before.</summary>
sealed class ReviewEditHandler(MitoyenDb db, SiteReach reach, Slugs slugs, AuthorLetters letters, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Item item, ProposedEdit edit, ReviewEditForm form, CancellationToken cancel)
    {
        var origin = (await reach.AllAsync(cancel)).First(s => s.Id == item.Origin);
        if (reach.Account is not { } me || !reach.MayWrite(item, origin)) return new NotYoursToWrite();
        if (form.Version != ReviewEditForm.VersionOf(item, edit)) return new StaleForm();
        var no = form.Action switch
        {
            ReviewEditForm.TakeBack when edit.By == me => edit.TakeBack(clock.NowAt),
            _ when !reach.MayDecide(origin) => new NotYoursToDecide(),
            ReviewEditForm.Refuse => edit.Refuse(form.Reason ?? "", me, clock.NowAt),
            _ => await AcceptAsync(item, edit, me, cancel),
        };
        if (no is not null) return no;
        if (edit.State == EditState.Accepted) await letters.EditAcceptedAsync(item, edit, origin, cancel);
        if (edit.State == EditState.Refused) await letters.EditRefusedAsync(item, edit, origin, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }

    async Task<Refusal?> AcceptAsync(Item item, ProposedEdit edit, AccountId me, CancellationToken cancel)
    {
        if (await slugs.HolderAsync(item.Type, edit.Slug, item.Id, cancel) is { } holder) return new SlugTaken(edit.Slug, holder.Title);
        if (await db.Set<FrozenAuthor>().AnyAsync(f => f.Account == edit.By && f.ThawedAt == null, cancel)) return new FrozenItem();
        return edit.AcceptInto(item, me, clock.NowAt);
    }
}
