using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.ReadMessages;

sealed class HandleMessageHandler(MitoyenDb db, KeptSites reach, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(SiteId site, ContactMessageId id, CancellationToken cancel)
    {
        var found = await reach.FindAsync(site, cancel);
        if (found.IsRefused(out var no)) return no;
        if (await db.FindOrAuditAsync<ContactMessage>(m => m.Id == id && m.SiteId == site, cancel) is not { } message) return new NoSuchSite();
        message.HandledAt ??= clock.NowAt;
        await db.SaveChangesAsync(cancel);
        return null;
    }
}
