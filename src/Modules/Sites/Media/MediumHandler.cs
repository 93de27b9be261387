using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Data;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>One press on the page of a picture or file. What changes is seen at once on every site that shows it.</summary>
sealed class MediumHandler(MitoyenDb db, SiteReach sites, MediaReach reach, ContentKeeping keeping, SiteChanges changes, LocalClock clock)
{
    public async Task<Outcome<MediumId>> HandleAsync(Medium medium, MediumForm form, CancellationToken cancel)
    {
        var uses = await reach.UsesAsync(medium.Id, cancel);
        if (!await reach.MayChangeAsync(medium, uses, cancel)) return new NotYourMedium();
        if (StaleForm.Unless(medium, form.ShownVersion) is { } stale) return stale;
        var outcome = form.Action switch
        {
            MediumForm.Replace => await ReplaceAsync(medium, uses, form, cancel),
            MediumForm.Delete => await DeleteAsync(medium, uses, cancel),
            _ => Describe(medium, form),
        };
        if (outcome.IsRefused(out var no)) return no;
        foreach (var (site, topics) in uses.SelectMany(i => i.Touched)) changes.Touch(site, topics);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : outcome;
    }

    static Outcome<MediumId> Describe(Medium medium, MediumForm form) =>
        medium.Describe(form.Name ?? "", MediaWords.Choice(form.Role), form.Alternative ?? "", form.Credit ?? "") is { } no ? no : medium.Id;

    async Task<Outcome<MediumId>> ReplaceAsync(Medium medium, List<Item> uses, MediumForm form, CancellationToken cancel)
    {
        if (form.Sent is null) return new NoFileChosen();
        var read = await SentFile.ReadAsync(form.Sent, cancel);
        if (read.IsRefused(out var unread)) return unread;
        var kept = await keeping.KeepAsync(read.Value, cancel);
        if (kept.IsRefused(out var unfit)) return unfit;
        var successor = medium.ReplaceWith(kept.Value, sites.Account, sites.Name, clock.NowAt);
        if (successor.IsRefused(out var no)) return no;
        db.Add(successor.Value);
        foreach (var item in uses) item.Write(item.Text with { Media = item.Media.With(medium.Id, successor.Value.Id) }, sites.Name, clock.NowAt);
        foreach (var edit in await db.Set<ProposedEdit>().Where(e => e.State == EditState.Waiting).ToListAsync(cancel)) edit.Replace(medium.Id, successor.Value.Id);
        return successor.Value.Id;
    }

    /// <summary>Its bytes go too, unless another is the same: what was sent by mistake can be taken back for good.</summary>
    async Task<Outcome<MediumId>> DeleteAsync(Medium medium, List<Item> uses, CancellationToken cancel)
    {
        if (uses is [var first, ..]) return new MediumInUse(uses.Count, first.Title);
        if (await reach.AwaitedByAsync(medium.Id, cancel) is [var edited, ..]) return new MediumInEdit(edited.Title);
        db.Remove(medium);
        if (!await db.Set<Medium>().AnyAsync(m => m.Hash == medium.Hash && m.Id != medium.Id, cancel)) db.RemoveRange(await db.Set<MediumContent>().Where(c => c.Hash == medium.Hash).ToListAsync(cancel));
        return medium.Id;
    }
}
