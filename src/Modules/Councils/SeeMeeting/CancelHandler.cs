using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.SeeMeeting;

sealed class CancelHandler(MitoyenDb db, OfficerMail mail, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(MeetingSight sight, CancellationToken cancel)
    {
        if (!sight.MayEdit) return new NotYourCouncil();
        if (sight.Meeting.Cancel(clock.NowAt) is { } no) return no;
        if (sight.Meeting.HeldOn >= clock.Today) await mail.TellCancelledAsync(sight.Meeting, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }
}
