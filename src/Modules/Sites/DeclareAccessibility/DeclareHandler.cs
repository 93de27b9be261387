using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.ListSites;

namespace Mitoyen.Sites.DeclareAccessibility;

sealed class DeclareHandler(MitoyenDb db, KeptSites reach)
{
    public async Task<Refusal?> HandleAsync(SiteId id, int? shownVersion, AccessibilityAudit audit, CancellationToken cancel)
    {
        var found = await reach.FindAsync(id, cancel);
        if (found.IsRefused(out var no)) return no;
        if (StaleForm.Unless(found.Value, shownVersion) is { } stale) return stale;
        found.Value.Declare(audit);
        return await db.SaveOrConflictAsync(cancel);
    }
}
