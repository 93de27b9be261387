using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.ProvePublication;

/// <summary>Whatever save shows an act, takes it off or changes its document brings the row of the log that says so. One place, so that no use case can forget it.</summary>
sealed class ActShowingLog(LocalClock clock) : IBeforeSave
{
    public async Task BeforeSaveAsync(MitoyenDb db, CancellationToken cancel)
    {
        var touched = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => e.Entity switch
        {
            Item { Type: ContentType.LegalAct } item => item.Id,
            Placement { Type: ContentType.LegalAct } placement => placement.ItemId,
            Attachment attachment => (ItemId?)attachment.ItemId,
            _ => null,
        }).OfType<ItemId>().ToHashSet();
        if (touched.Count > 0) await AddRowsAsync(db, touched, byTime: false, cancel);
    }

    /// <summary>For acts that a day or an hour shows or takes off, without a save.</summary>
    public async Task NoteAsync(MitoyenDb db, IReadOnlyCollection<ItemId> acts, CancellationToken cancel) => await AddRowsAsync(db, acts, byTime: true, cancel);

    async Task AddRowsAsync(MitoyenDb db, IReadOnlyCollection<ItemId> ids, bool byTime, CancellationToken cancel)
    {
        var items = db.ChangeTracker.Entries<Item>().Where(e => ids.Contains(e.Entity.Id)).Select(e => (e.Entity, IsGone: e.State == EntityState.Deleted)).ToList();
        var missing = ids.Except(items.Select(i => i.Entity.Id)).ToList();
        if (missing.Count > 0) items.AddRange((await db.Set<Item>().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).AsSplitQuery().Where(i => missing.Contains(i.Id)).ToListAsync(cancel)).Select(i => (i, false)));
        items.RemoveAll(i => i.Entity.Type != ContentType.LegalAct);
        if (items.Count == 0) return;
        var acts = items.ConvertAll(i => i.Entity.Id);
        // With the rows of a save that failed and is tried again.
        var unsaved = db.ChangeTracker.Entries<ActShowing>().Where(e => e.State == EntityState.Added).Select(e => e.Entity);
        var last = (await db.Set<ActShowing>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(s => acts.Contains(s.ItemId)).ToListAsync(cancel)).Concat(unsaved).GroupBy(s => s.ItemId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Number));
        var media = await DocumentsAsync(db, [.. items.SelectMany(i => i.Entity.Attachments.Select(a => a.MediumId)).Distinct()], cancel);
        var now = clock.NowAt;
        foreach (var (item, isGone) in items)
        {
            var document = item.Attachments.OrderBy(a => a.Position).Select(a => media.GetValueOrDefault(a.MediumId)).FirstOrDefault(m => m is not null);
            var shown = !isGone && item.IsShownOn(item.Origin, now, DateOnly.FromDateTime(clock.ToLocal(now))) ? document : null;
            var act = new ShownAct(item.PartnershipId, item.Id, item.Origin, ((LegalActFacts)item.Facts).Number, item.Title);
            foreach (var row in PublicationProof.RowsToAdd(last.GetValueOrDefault(item.Id), act, shown, OpenedAt(item, now, byTime), ClosedAt(item, now, byTime)))
                db.Add(row);
        }
    }

    /// <summary>A publication says when it was made, also one that is taken over from elsewhere.</summary>
    static DateTime OpenedAt(Item item, DateTime now, bool byTime) => byTime ? item.ValidFromAt ?? now : item.NewSteps.LastOrDefault(s => s.State == ItemState.Published)?.TakenAt ?? now;

    DateTime ClosedAt(Item item, DateTime now, bool byTime)
    {
        if (!byTime) return now;
        var end = item.On(item.Origin)?.EndOn is { } day ? clock.StartOf(day.AddDays(1)) : now;
        return new[] { now, end, item.ValidToAt ?? now }.Min();
    }

    /// <summary>Only a PDF counts: nobody can change it without its hash telling so.</summary>
    static async Task<Dictionary<MediumId, ShownDocument>> DocumentsAsync(MitoyenDb db, IReadOnlyCollection<MediumId> ids, CancellationToken cancel)
    {
        if (ids.Count == 0) return [];
        var stored = await db.Set<Medium>().AsNoTracking().IgnoreQueryFilters([MitoyenDb.PartnershipFilter]).Where(m => ids.Contains(m.Id)).ToListAsync(cancel);
        return stored.Concat(db.Set<Medium>().Local.Where(m => ids.Contains(m.Id))).Where(m => m.MediaType == FileSigns.Pdf).DistinctBy(m => m.Id).ToDictionary(m => m.Id, m => new ShownDocument(m.Hash, m.Bytes, m.Pages));
    }
}
