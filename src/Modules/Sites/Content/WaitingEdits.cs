using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>Edits of published items that somebody must read first.</summary>
sealed class WaitingEdits(MitoyenDb db)
{
    public Task<ProposedEdit?> OfAsync(ItemId item, CancellationToken cancel) => db.Set<ProposedEdit>().SingleOrDefaultAsync(e => e.ItemId == item && e.State == EditState.Waiting, cancel);

    /// <summary>The latest that is not waiting any more; null: there was none.</summary>
    public Task<ProposedEdit?> LastDecidedAsync(ItemId item, CancellationToken cancel) =>
        db.Set<ProposedEdit>().AsNoTracking().Where(e => e.ItemId == item && e.State != EditState.Waiting).OrderByDescending(e => e.DecidedAt).FirstOrDefaultAsync(cancel);

    public IQueryable<ItemId> Items => db.Set<ProposedEdit>().Where(e => e.State == EditState.Waiting).Select(e => e.ItemId);

    /// <summary>Proposes a text, or changes the one that waits.</summary>
    /// <param name="shownVersion">Of the one that the form showed; null: it showed none.</param>
    public async Task<Refusal?> ProposeAsync(Item item, ItemText text, AccountId? by, string byName, int? shownVersion, DateTime at, CancellationToken cancel)
    {
        var waiting = await OfAsync(item.Id, cancel);
        if (waiting?.Version != shownVersion) return new StaleForm();
        if (waiting is not null) waiting.Write(item, text, at);
        else if (text with { Media = text.Media ?? item.Media } != item.Text) db.Add(ProposedEdit.Of(item, text, by, byName, at));
        return null;
    }
}
