using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.CheckPresence;

sealed class CheckPresenceHandler(MitoyenDb db, KeptSites reach, PresenceLook look, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(SiteId id, CancellationToken cancel)
    {
        var found = await reach.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        var since = clock.NowAt - PresenceCheck.ByHand;
        if (await db.Set<PresenceCheck>().AnyAsync(c => c.SiteId == id && c.CheckedAt > since, cancel)) return new CheckedJustNow();
        await look.AtAsync(found.Value, cancel);
        return null;
    }
}
