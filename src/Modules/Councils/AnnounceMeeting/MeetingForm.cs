using System.Globalization;
using Mitoyen.Councils.Domain;
using Mitoyen.Councils.Ical;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Councils.AnnounceMeeting;

/// <summary>A council meeting as it is typed, or read from a file before it is typed further.</summary>
sealed class MeetingForm
{
    public const string ReadFile = "lire";
    public const string Usual = "120";

    public string? Body { get; set; }
    public string? HeldOn { get; set; }
    public string? StartsAt { get; set; }
    public string? Expected { get; set; }
    public string? Place { get; set; }
    public string? NoticeSentOn { get; set; }
    public bool Urgent { get; set; }
    public string? UrgentReason { get; set; }
    public string? Agenda { get; set; }
    public string? Version { get; set; }
    public string? Action { get; set; }
    /// <summary>The field beside which what is wrong with the file is said; the file itself comes with the request.</summary>
    public string? File { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public IReadOnlyList<string> Points => [.. (Agenda ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public static MeetingForm From(CouncilMeeting meeting) => new()
    {
        Body = meeting.Body.ToString(), HeldOn = FormReading.Iso(meeting.HeldOn), StartsAt = Hour(meeting.StartsAt), Expected = French.Hours(meeting.Expected), Place = meeting.Place,
        NoticeSentOn = meeting.NoticeSentOn is { } sent ? FormReading.Iso(sent) : null, Urgent = meeting.IsUrgent, UrgentReason = meeting.UrgentReason,
        Agenda = string.Join('\n', meeting.Agenda.OrderBy(i => i.Position).Select(i => i.Text)), Version = FormReading.Version(meeting),
    };

    /// <summary>Takes over what a calendar says; what it does not say stays as typed.</summary>
    public void Take(CalendarMeeting read)
    {
        HeldOn = FormReading.Iso(read.HeldOn);
        if (read.StartsAt is { } at) StartsAt = Hour(at);
        if (read.Minutes is > 0 and <= 720 and var minutes) Expected = French.Hours(minutes);
        if (read.Place.Length > 0) Place = read.Place;
        if (AgendaText.PointsOf(read.Text) is { Count: > 0 } points) Agenda = string.Join('\n', points);
    }

    public void TakeAgenda(string text) => Agenda = string.Join('\n', AgendaText.PointsOf(text));

    public MeetingPlan? Read(FormReading reading)
    {
        if (CouncilBody.Read(Body) is null) reading.Problems.Add(new(nameof(Body), "Choisissez le conseil qui se réunit."));
        var day = reading.Day(HeldOn, nameof(HeldOn));
        if (day < NoticeDelays.InLaw.Start && reading.Problems.All(p => p.Field != nameof(HeldOn))) reading.Problems.Add(new(nameof(HeldOn), $"Les délais de convocation sont connus depuis le {French.DateWithoutDay(NoticeDelays.InLaw.Start)}."));
        var hour = reading.Value(French.ReadTime(StartsAt), nameof(StartsAt));
        var lasts = reading.Value(French.ReadMinutes(string.IsNullOrWhiteSpace(Expected) ? Usual : Expected), nameof(Expected));
        if (lasts.Value is < 15 or > 720 && !reading.Problems.Any(p => p.Field == nameof(Expected))) reading.Problems.Add(new(nameof(Expected), "Une séance dure de 15 minutes à 12 heures."));
        var sent = reading.DayOrNone(NoticeSentOn, nameof(NoticeSentOn));
        if (Urgent && string.IsNullOrWhiteSpace(UrgentReason)) reading.Problems.Add(new(nameof(UrgentReason), "Dites pourquoi le délai est abrégé : le conseil se prononce d’abord sur l’urgence."));
        if (Points.Count > AgendaText.MostPoints) reading.Problems.Add(new(nameof(Agenda), $"Un ordre du jour a {AgendaText.MostPoints} points au plus."));
        if (Points.Any(p => p.Length > AgendaText.LongestPoint)) reading.Problems.Add(new(nameof(Agenda), $"Un point a {AgendaText.LongestPoint} caractères au plus."));
        var place = reading.OptionalText(Place, nameof(Place), 200);
        var reason = reading.OptionalText(UrgentReason, nameof(UrgentReason), 500);
        return reading.Problems.Count > 0 ? null : new(day, hour, lasts, place, sent, Urgent ? reason : null);
    }

    static string Hour(TimeOnly at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);
}
