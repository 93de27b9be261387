using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ProvePublication;

/// <summary>The certificate of an act, for whoever may write it.</summary>
sealed class ProofReading(MitoyenDb db, SiteReach reach, LocalClock clock)
{
    /// <param name="address">Scheme and port under which sites answer.</param>
    /// <returns>Null: no such act, or of somebody else.</returns>
    public async Task<Certificate?> FindAsync(ItemId id, Func<string, string> address, CancellationToken cancel)
    {
        if (await db.FindOrAuditAsync<Item>(i => i.Id == id, cancel) is not { Type: ContentType.LegalAct } item) return null;
        var origin = (await reach.AllAsync(cancel)).First(s => s.Id == item.Origin);
        if (!reach.MayWrite(item, origin)) return null;
        var log = await db.Set<ActShowing>().AsNoTracking().Where(s => s.ItemId == id).ToListAsync(cancel);
        return new(item.Id, origin.Name, item.Title, (LegalActFacts)item.Facts, $"{address(origin.HostName)}/actes/{item.Slug}", [.. PublicationProof.PeriodsOf(log).Select(Of)], clock.ToLocal(clock.NowAt));
    }

    CertifiedPeriod Of(ShowingPeriod period) => new(period, clock.ToLocal(period.FromAt), period.EndAt is { } end ? clock.ToLocal(end) : null, clock.Today);
}
