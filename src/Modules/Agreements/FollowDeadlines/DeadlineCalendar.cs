using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.AspNetCore.Http;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.SeeAgreement;

namespace Mitoyen.Agreements.FollowDeadlines;

/// <summary>The deadlines as iCalendar, whole days. The same deadline keeps its identifier, so that importing twice adds nothing.</summary>
static class DeadlineCalendar
{
    public static async Task<IResult> DownloadAsync(HttpContext http, Guid id, AgreementReading reading)
    {
        if (await reading.FindAsync(AgreementId.From(id), null, http.RequestAborted) is not { } view) return Results.NotFound();
        var calendar = new Calendar { ProductId = "-//Mitoyen//Convention//FR" };
        foreach (var deadline in view.Deadlines)
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{id:N}-{deadline.Key.Replace(':', '-')}@mitoyen", Summary = $"{view.Agreement.Title} : {deadline.Sentence}",
                Start = new CalDateTime(deadline.On), End = new CalDateTime(deadline.On.AddDays(1)), DtStamp = new CalDateTime(view.Agreement.ChangedAt, "UTC"), Transparency = TransparencyType.Transparent,
            });
        return Results.Text(new CalendarSerializer().SerializeToString(calendar) ?? "", "text/calendar", System.Text.Encoding.UTF8);
    }
}
