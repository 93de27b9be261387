using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.SeeMeeting;

sealed class CancelHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(MeetingSight sight, CancellationToken cancel) =>
        !sight.MayEdit ? new NotYourCouncil() : sight.Meeting.Cancel(clock.NowAt) ?? await db.SaveOrConflictAsync(cancel);
}
