using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Contracts;
using Mitoyen.Councils.Data;
using Mitoyen.Councils.Domain;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Councils.AttendMeetings;

/// <summary>The evenings that officers have promised to councils.</summary>
sealed class CouncilCalendar(MitoyenDb db, ITerritory territory) : ICouncilCalendar
{
    public async Task<IReadOnlyList<AttendedMeeting>> AttendedAsync(DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var meetings = await db.Set<CouncilMeeting>().AsNoTracking().AsSplitQuery()
            .Where(m => m.HeldOn >= from && m.HeldOn < to && m.Call == CallState.Accepted && m.CancelledAt == null).ToListAsync(cancel);
        if (meetings.Count == 0) return [];
        var bodies = await Bodies.OnAsync(territory, from, cancel);
        return [.. meetings.OrderBy(m => m.HeldOn).ThenBy(m => m.StartsAt).Select(m => new AttendedMeeting(
            m.Id, m.CalledOfficer!.Value, m.CommuneId, m.AuthorityId, bodies.NameOf(m.Body), m.Place.Length > 0 ? m.Place : bodies.PlaceOf(m.Body), m.HeldOn, m.StartsAt, m.Expected))];
    }
}
