using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.SignText;

sealed class SignHandler(MitoyenDb db, LocalClock clock, Surroundings surroundings, SignedTogether others)
{
    /// <param name="subject">An amendment; null: the agreement itself.</param>
    public async Task<Refusal?> HandleAsync(Agreement agreement, AmendmentId? subject, DateOnly on, int? shownVersion, CancellationToken cancel)
    {
        var refusal = StaleForm.Unless(agreement, shownVersion)
            ?? (subject is { } amendment
                ? agreement.SignAmendment(amendment, on, clock.Today, await surroundings.LastClosedDayAsync(cancel), clock.NowAt)
                : agreement.Sign(on, clock.Today, clock.NowAt))
            ?? await others.CheckAsync(agreement, cancel);
        return refusal ?? await db.SaveOrConflictAsync(cancel);
    }
}
