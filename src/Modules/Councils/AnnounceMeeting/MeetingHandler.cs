using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.AnnounceMeeting;

sealed class MeetingHandler(MitoyenDb db, PartnershipScope scope, WatchList watched, CurrentViewer current, LocalClock clock)
{
    /// <param name="existing">Null: a new meeting.</param>
    public async Task<Outcome<CouncilMeetingId>> HandleAsync(CouncilMeeting? existing, CouncilBody body, MeetingPlan plan, IReadOnlyList<string> points, int? shownVersion, CancellationToken cancel)
    {
        if (!Bodies.Covers(current.Viewer.ReachOf(Permission.EditCouncils), body)) return new NotYourCouncil();
        if (existing is not null && StaleForm.Unless(existing, shownVersion) is { } stale) return stale;
        var meeting = existing ?? CouncilMeeting.Of(body, scope.Required);
        if (meeting.Announce(plan, clock.Today, clock.NowAt) is { } no) return no;
        meeting.SetAgenda(points, await watched.KeepAsync(cancel), clock.NowAt);
        if (existing is null) db.Add(meeting);
        return await db.SaveOrConflictAsync(cancel) is { } conflict ? conflict : meeting.Id;
    }
}
