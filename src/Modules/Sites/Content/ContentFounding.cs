using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.Content;

sealed class ContentFounding(MitoyenDb db, PartnershipScope scope, Slugs slugs, MediaFounding media) : IContentFounding
{
    public async Task<Outcome<int>> TakeOverAsync(IReadOnlyList<KnownItem> items, CancellationToken cancel)
    {
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Slug, cancel);
        var taken = new Dictionary<ContentType, HashSet<string>>();
        foreach (var known in items)
        {
            if (!sites.TryGetValue(known.Origin, out var siteSlug) || known.Placements.Any(p => !sites.ContainsKey(p.Site))) return new NoSuchSite();
            var used = taken.TryGetValue(known.Type, out var others) ? others : taken[known.Type] = await slugs.TakenAsync(known.Type, cancel);
            var slug = known.Slug ?? Slugs.Of(known.Title, siteSlug, used);
            if (!used.Add(slug)) return new SlugTaken(slug, known.Title);
            var kept = await media.KeepAsync(known, cancel);
            if (kept.IsRefused(out var unfit)) return unfit;
            var item = Item.Begin(scope.Required, known.Origin, known.Type, known.Author, known.AuthorName, new(slug, known.Title, known.Summary, CleanHtml.Of(known.Body), known.Facts, null, known.ValidToAt) { Media = kept.Value }, known.WrittenAt);
            if (Decide(item, known) is { } no) return no;
            foreach (var text in known.Corrections ?? []) item.Write(Of(item, text), text.By, text.At);
            db.Add(item);
            foreach (var edit in known.Edits ?? [])
            {
                var proposed = ProposedEdit.Of(item, Of(item, edit.Text), edit.By, edit.Text.By, edit.Text.At);
                if (edit.RefusedFor is { } reason && proposed.Refuse(reason, edit.AnsweredBy ?? default, edit.Text.At) is { } unexplained) return unexplained;
                db.Add(proposed);
            }
        }
        await db.SaveChangesAsync(cancel);
        return items.Count;
    }

    static ItemText Of(Item item, KnownText text) => item.Text with { Title = text.Title, Summary = text.Summary, Body = CleanHtml.Of(text.Body) };

    static Refusal? Decide(Item item, KnownItem known)
    {
        item.AskFor([.. known.Placements.Select(p => p.Site)], known.WrittenAt);
        item.LookAgainOn(known.ReviewOn);
        item.On(item.Origin)!.Pin(known.Pinned);
        if (item.Submit(known.WrittenAt) is { } early) return early;
        if (known.PublishedAt is { } at && item.Publish(at) is { } no) return no;
        foreach (var decided in known.Placements)
        {
            var placement = item.On(decided.Site)!;
            if (decided.Accepted is true) placement.Accept(decided.DecidedBy, known.PublishedAt ?? known.WrittenAt);
            if (decided.Accepted is false && placement.Refuse(decided.Reason, decided.DecidedBy ?? default, known.PublishedAt ?? known.WrittenAt) is { } unexplained) return unexplained;
            placement.Pin(decided.Pinned);
            placement.Arrange(decided.Category, null);
        }
        return null;
    }
}
