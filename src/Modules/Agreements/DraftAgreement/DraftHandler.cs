using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.DraftAgreement;

sealed class DraftHandler(MitoyenDb db, PartnershipScope scope, LocalClock clock, Surroundings surroundings)
{
    /// <param name="existing">Null: a new draft.</param>
    public async Task<Outcome<AgreementId>> HandleAsync(Agreement? existing, AgreementDraft draft, int? shownVersion, CancellationToken cancel)
    {
        if (existing is not null && StaleForm.Unless(existing, shownVersion) is { } stale) return stale;
        var agreement = existing ?? Agreement.Begin(scope.Required);
        var principals = await surroundings.PrincipalIdsAsync(draft.EffectiveOn, cancel);
        if (agreement.Write(draft, principals, clock.NowAt) is { } refusal) return refusal;
        if (existing is null) db.Add(agreement);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : agreement.Id;
    }
}
