using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.WriteItem;

sealed class ItemHandler(MitoyenDb db, PartnershipScope scope, SiteReach reach, Slugs slugs, TrustReading trust, WaitingEdits edits, MediaAttaching attaching, LocalClock clock)
{
    /// <param name="existing">Null: a new item.</param>
    /// <param name="problems">What was typed and cannot be kept; empty when it was saved.</param>
    public async Task<Outcome<ItemId>> HandleAsync(Item? existing, ContentType type, ItemForm form, List<Problem> problems, CancellationToken cancel)
    {
        var sites = await reach.AllAsync(cancel);
        var origin = sites.Find(s => s.Id == (existing?.Origin ?? (Guid.TryParse(form.Site, out var id) ? SiteId.From(id) : default)));
        if (origin is null || (existing is null ? !reach.Covers(Permission.WriteContent, origin) : !reach.MayWrite(existing, origin))) return new NotYoursToWrite();
        if (existing is not null && StaleForm.Unless(existing, form.ShownVersion) is { } stale) return stale;
        if (reach.Account is { } account && await db.Set<FrozenAuthor>().AnyAsync(f => f.Account == account && f.ThawedAt == null, cancel)) return new FrozenItem();

        ProposedEdit? edit = null;
        var reading = new FormReading();
        var text = form.Read(reading, type, existing?.Slug ?? await slugs.MakeAsync(type, form.Title ?? "", origin.Slug, cancel), existing?.Facts, clock);
        var review = reading.DayOrNone(form.ReviewOn, nameof(form.ReviewOn));
        problems.AddRange(reading.Problems);
        if (text is null || problems.Count > 0) return new NoSuchItem();
        if (existing is not null && await trust.IsReadFirstAsync(existing, origin, cancel)) edit = await edits.OfAsync(existing.Id, cancel);
        text = text with { Media = await attaching.ReadAsync(form.Media, edit?.Media ?? existing?.Media ?? ItemMedia.None, origin, problems, cancel) };
        if (problems.Count > 0) return new NoSuchItem();
        if (await slugs.HolderAsync(type, text.Slug, existing?.Id, cancel) is { } holder) return new SlugTaken(text.Slug, holder.Title);

        var item = existing ?? Item.Begin(scope.Required, origin.Id, type, reach.Account, reach.Name, text, clock.NowAt);
        if (existing is null) db.Add(item);
        else if (await WriteAsync(item, origin, text, form.ShownEdit, cancel) is { } late) return late;
        item.LookAgainOn(review);
        item.AskFor([.. sites.Where(s => form.Wanted.Contains(s.Id.ToString()) && s.Id != origin.Id).Select(s => s.Id)], clock.NowAt);
        if (form.Action == ItemForm.Send && await SendAsync(item, origin, cancel) is { } no) return no;
        await trust.ApplyAsync(item, clock.NowAt, cancel);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : item.Id;
    }

    /// <summary>What everybody reads keeps its text until a second reader has seen the new one.</summary>
    async Task<Refusal?> WriteAsync(Item item, Site origin, ItemText text, int? shownEdit, CancellationToken cancel)
    {
        if (await trust.IsReadFirstAsync(item, origin, cancel)) return await edits.ProposeAsync(item, text, reach.Account, reach.Name, shownEdit, clock.NowAt, cancel);
        item.Write(text, reach.Name, clock.NowAt);
        return null;
    }

    async Task<Refusal?> SendAsync(Item item, Site origin, CancellationToken cancel)
    {
        if (item.State == ItemState.Published) return null;
        if (await trust.MayPublishAsync(origin, cancel)) return item.Publish(clock.NowAt);
        return item.State == ItemState.Submitted ? null : item.Submit(clock.NowAt);
    }
}
