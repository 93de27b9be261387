using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.RecordVote;

sealed class TakeBackVoteHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(Agreement agreement, string? vote, CancellationToken cancel) =>
        agreement.TakeBack(Guid.TryParse(vote, out var id) ? DeliberationId.From(id) : default, clock.NowAt)
        ?? await db.SaveOrConflictAsync(cancel);
}
