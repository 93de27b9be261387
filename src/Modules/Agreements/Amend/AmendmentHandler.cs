using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Amend;

sealed class AmendmentHandler(MitoyenDb db, LocalClock clock, Surroundings surroundings)
{
    /// <param name="existing">Null: a new amendment.</param>
    /// <param name="onlyTry">True: check everything and save nothing (the preview).</param>
    public async Task<Outcome<AmendmentId>> HandleAsync(Agreement agreement, AmendmentId? existing, AmendmentDraft draft, int? shownVersion, bool onlyTry, CancellationToken cancel)
    {
        if (StaleForm.Unless(agreement, shownVersion) is { } stale) return stale;
        var (principals, closed) = (await surroundings.PrincipalIdsAsync(draft.EffectiveOn, cancel), await surroundings.LastClosedDayAsync(cancel));
        if (onlyTry) return Amending.Check(agreement, draft, principals, closed) is { } no ? no : default(AmendmentId);
        var amendment = agreement.Amend(existing, draft, principals, closed, clock.NowAt);
        if (amendment.IsRefused(out var refusal)) return refusal;
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : amendment.Value.Id;
    }
}
