using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.BriefCouncil;

sealed class BriefHandler(MitoyenDb db, LocalClock clock)
{
    public async Task<Refusal?> HandleAsync(CouncilMeeting meeting, string text, int? shownVersion, CancellationToken cancel)
    {
        if (StaleForm.Unless(meeting, shownVersion) is { } stale) return stale;
        meeting.Brief(text, clock.NowAt);
        return await db.SaveOrConflictAsync(cancel);
    }
}
