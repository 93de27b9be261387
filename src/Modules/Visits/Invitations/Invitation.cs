using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Mitoyen.Visits.Invitations;

/// <summary>One visit as an iCalendar message (RFC 5545, 5546): the same UID for its whole life, a higher SEQUENCE at each change.</summary>
/// <param name="From">Instants in UTC: no calendar program needs our zone's rules to read them.</param>
sealed record Invitation(string Uid, int Sequence, bool IsCancelled, DateTime From, DateTime To, string Summary, string Location, string Description, string OrganizerName, string Organizer, IReadOnlyList<string> Attendees)
{
    public string Method => IsCancelled ? CalendarMethods.Cancel : CalendarMethods.Request;

    public string Write(DateTime stamp)
    {
        var calendar = new Calendar { ProductId = "-//Mitoyen//Tournees//FR", Method = Method };
        var happening = new CalendarEvent
        {
            Uid = Uid, Sequence = Sequence, Summary = Summary, Location = Location, Description = Description, Status = IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Start = new CalDateTime(From, "UTC"), End = new CalDateTime(To, "UTC"), DtStamp = new CalDateTime(stamp, "UTC"), Organizer = new Organizer($"mailto:{Organizer}") { CommonName = OrganizerName },
        };
        foreach (var to in Attendees) happening.Attendees.Add(new Attendee($"mailto:{to}") { Role = "REQ-PARTICIPANT", ParticipationStatus = "NEEDS-ACTION", Rsvp = false });
        calendar.Events.Add(happening);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
