using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.RecordVote;

sealed class VoteHandler(MitoyenDb db, LocalClock clock)
{
    /// <param name="subject">An amendment; null: the agreement itself.</param>
    public async Task<Refusal?> HandleAsync(Agreement agreement, AmendmentId? subject, Vote vote, int? shownVersion, CancellationToken cancel) =>
        StaleForm.Unless(agreement, shownVersion)
        ?? agreement.Record(subject, vote, clock.Today, clock.NowAt)
        ?? await db.SaveOrConflictAsync(cancel);
}
