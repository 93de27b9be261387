using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>Reads a meeting for the person who looks; null when it is not theirs to see.</summary>
sealed class MeetingReading(MitoyenDb db, ITerritory territory, IPeople people, WatchList watched, CurrentViewer current)
{
    public async Task<MeetingSight?> ReadAsync(Guid id, CancellationToken cancel)
    {
        var meeting = await db.FindOrAuditAsync<CouncilMeeting>(m => m.Id == new CouncilMeetingId(id), cancel);
        if (meeting is null || !Bodies.Covers(current.Viewer.ReachOf(Permission.SeeCouncils), meeting.Body)) return null;
        var bodies = await Bodies.OnAsync(territory, meeting.HeldOn, cancel);
        var officer = meeting.CalledOfficer is { } called ? (await people.NamesAsync([called], cancel)).GetValueOrDefault(called) : null;
        return new(meeting, bodies.NameOf(meeting.Body), bodies.PlaceOf(meeting.Body), bodies.PrincipalOf(meeting.Body),
            NoticeCheck.Of(meeting.HeldOn, meeting.NoticeSentOn, bodies.SizeOf(meeting.Body, meeting.HeldOn), meeting.IsUrgent),
            await watched.ReadAsync(cancel), [.. (await people.WithRoleAsync(Role.Officer, cancel)).DistinctBy(o => o.Account)], officer,
            Bodies.Covers(current.Viewer.ReachOf(Permission.EditCouncils), meeting.Body), current.Viewer.Can(Permission.AnswerCouncils), current.Viewer.Account);
    }
}
