using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Councils.SeeMeeting;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.AnnounceMeeting;

sealed class MeetingHandler(MitoyenDb db, PartnershipScope scope, WatchList watched, CurrentViewer current, OfficerMail mail, LocalClock clock)
{
    /// <param name="existing">Null: a new meeting.</param>
    public async Task<Outcome<CouncilMeetingId>> HandleAsync(CouncilMeeting? existing, CouncilBody body, MeetingPlan plan, IReadOnlyList<string> points, int? shownVersion, CancellationToken cancel)
    {
        if (!Bodies.Covers(current.Viewer.ReachOf(Permission.EditCouncils), body)) return new NotYourCouncil();
        if (existing is not null && StaleForm.Unless(existing, shownVersion) is { } stale) return stale;
        var meeting = existing ?? CouncilMeeting.Of(body, scope.Required);
        var (before, call) = ((meeting.HeldOn, meeting.StartsAt), meeting.Call);
        if (meeting.Announce(plan, clock.Today, clock.NowAt) is { } no) return no;
        meeting.SetAgenda(points, await watched.KeepAsync(cancel), clock.NowAt);
        if (existing is null) db.Add(meeting);
        if (call == CallState.Accepted && meeting.Call == CallState.Called) await mail.TellMovedAsync(meeting, before, cancel);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : meeting.Id;
    }
}
