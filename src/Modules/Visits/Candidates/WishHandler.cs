using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Candidates;

/// <summary>Writes what the next visit to a commune must be.</summary>
sealed class WishHandler(MitoyenDb db, PartnershipScope scope)
{
    public async Task<Refusal?> HandleAsync(CommuneId commune, TypedWish typed, int? shownVersion, CancellationToken cancel)
    {
        var wish = await db.Set<VisitWish>().SingleOrDefaultAsync(w => w.Commune == commune, cancel);
        if (wish is null ? shownVersion is not 0 : wish.Version != shownVersion) return new StaleForm();
        if (wish is null) db.Add(wish = new VisitWish { PartnershipId = scope.Required, Commune = commune });
        wish.Become(typed.IsPinned, typed.On, typed.At, typed.Bring, typed.Skill, typed.Length);
        return await db.SaveOrConflictAsync(cancel);
    }
}
