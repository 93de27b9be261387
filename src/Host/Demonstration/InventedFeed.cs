using System.Globalization;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>
/// The agenda of an invented association, which one site follows: a concert published and moved since, a ball that the association took away, the rest waits. Paused: its address leads nowhere.
/// And the agenda of a club whose address has not answered for three days: it really leads nowhere.
/// </summary>
static class InventedFeed
{
    public static IEnumerable<KnownFeed> All(SiteView site, DateOnly today, Func<DateTime, DateTime> toInstant) => [Agenda(site, today), Club(site, today, toInstant)];

    static KnownFeed Agenda(SiteView site, DateOnly today) => new(
        site.Id, "Comité des fêtes", "https://comite-des-fetes.example/agenda.ics", "text/calendar",
        Calendar(today, Event("concert", 12, "200000", "Concert de la Sainte-Cécile", "L’harmonie joue des airs de films. Entrée libre."), Event("bal", 26, "210000", "Bal d’hiver", "Orchestre et buffet."), Walk, Meal),
        ["Concert de la Sainte-Cécile", "Bal d’hiver"],
        Calendar(today, Event("concert", 12, "203000", "Concert de la Sainte-Cécile", "L’harmonie joue des airs de films, une demi-heure plus tard que prévu. Entrée libre."), Walk, Meal), IsPaused: true);

    static KnownFeed Club(SiteView site, DateOnly today, Func<DateTime, DateTime> toInstant) => new(
        site.Id, "Club de boules", "https://club-de-boules.example/agenda.ics", "text/calendar",
        Calendar(today, Event("concours-hiver", 33, "140000", "Concours d’hiver", "Douze équipes au plus, inscription au club.")),
        [], null, IsPaused: false, new("Le site ne répond pas, ou sa réponse s’est interrompue.", 6, toInstant(today.AddDays(-3).ToDateTime(new TimeOnly(6, 0)))));

    static Func<DateOnly, string> Walk => today => Event("marche", 14 - (int)today.DayOfWeek, "090000", "Marche du dimanche", "Huit kilomètres à travers champs. Départ de la place.", "RRULE:FREQ=WEEKLY;COUNT=4\r\n")(today);

    static Func<DateOnly, string> Meal => Event("repas", 19, "120000", "Repas des voisins", "Chacun apporte un plat.");

    static string Calendar(DateOnly today, params Func<DateOnly, string>[] events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Comite des fetes//FR\r\nX-WR-CALNAME:Comité des fêtes\r\n{string.Concat(events.Select(e => e(today)))}END:VCALENDAR\r\n";

    static Func<DateOnly, string> Event(string uid, int inDays, string at, string title, string text, string more = "") => today => string.Join("\r\n",
        "BEGIN:VEVENT", $"UID:{uid}@comite-des-fetes.example", "DTSTAMP:20260101T000000Z", $"DTSTART;TZID=Europe/Paris:{today.AddDays(inDays).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}T{at}", "DURATION:PT2H",
        $"SUMMARY:{title}", "LOCATION:Salle des fêtes", $"DESCRIPTION:{text.Replace(",", "\\,", StringComparison.Ordinal)}", $"{more}END:VEVENT\r\n");
}
