using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Search;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Councils.ListMeetings;

/// <summary>The meetings that a person may see.</summary>
sealed class MeetingListing(MitoyenDb db, ITerritory territory, WatchList watched, CurrentViewer current, LocalClock clock)
{
    public async Task<IReadOnlyList<MeetingRow>> ReadAsync(bool past, bool digitalOnly, string? words, CancellationToken cancel)
    {
        var today = clock.Today;
        var reach = current.Viewer.ReachOf(Permission.SeeCouncils);
        var meetings = await db.Set<CouncilMeeting>().AsNoTracking().AsSplitQuery().Where(m => past ? m.HeldOn < today : m.HeldOn >= today).ToListAsync(cancel);
        var bodies = await Bodies.OnAsync(territory, today, cancel);
        var subjects = (await watched.ReadAsync(cancel)).ToDictionary(s => s.Id, s => s.Name);
        var query = TextQuery.Of(words);
        var rows = from meeting in meetings
                   where Bodies.Covers(reach, meeting.Body)
                   let row = RowOf(meeting, bodies, subjects)
                   where (!digitalOnly || row.Subjects.Count > 0) && Answers(query, row)
                   select row;
        return past ? [.. rows.OrderByDescending(r => r.Meeting.HeldOn).ThenByDescending(r => r.Meeting.StartsAt)] : [.. rows.OrderBy(r => r.Meeting.HeldOn).ThenBy(r => r.Meeting.StartsAt).ThenBy(r => r.Name)];
    }

    static MeetingRow RowOf(CouncilMeeting meeting, Bodies bodies, Dictionary<SubjectId, string> subjects) => new(
        meeting, bodies.NameOf(meeting.Body), NoticeCheck.Of(meeting.HeldOn, meeting.NoticeSentOn, bodies.SizeOf(meeting.Body, meeting.HeldOn), meeting.IsUrgent),
        [.. meeting.Agenda.Where(i => i.Match is MatchState.Proposed or MatchState.Kept && i.SubjectId is not null).Select(i => subjects.GetValueOrDefault(i.SubjectId!.Value, "sujet")).Distinct()],
        meeting.Agenda.Count(i => i.Match == MatchState.Proposed));

    static bool Answers(TextQuery query, MeetingRow row)
    {
        if (query.IsEmpty) return true;
        var text = Folding.Words($"{row.Name} {row.Meeting.Place} {string.Join(' ', row.Meeting.Agenda.Select(i => i.Text))}").ToList();
        return query.Words.All(w => text.Any(new TextQuery([w]).Matches));
    }
}
