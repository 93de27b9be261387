using Mitoyen.Agreements.Domain;
using Mitoyen.Agreements.Terms;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.MonitorAgreement;

/// <summary>A meeting as it is typed.</summary>
sealed class MeetingForm
{
    public string? HeldOn { get; set; }
    public string? StartsAt { get; set; }
    public string? Place { get; set; }
    public string? Agenda { get; set; }
    public string? Minutes { get; set; }
    public string? Version { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static MeetingForm From(Meeting meeting) => new()
    {
        HeldOn = FormReading.Iso(meeting.HeldOn), StartsAt = meeting.StartsAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        Place = meeting.Place, Agenda = meeting.Agenda, Minutes = meeting.Minutes, Version = FormReading.Version(meeting),
    };

    public MeetingText Read(FormReading reading) => new(
        reading.Day(HeldOn, nameof(HeldOn)), string.IsNullOrWhiteSpace(StartsAt) ? null : reading.Value(French.ReadTime(StartsAt), nameof(StartsAt)),
        reading.OptionalText(Place, nameof(Place), 200), reading.Text(Agenda, nameof(Agenda), "Écrivez l’ordre du jour, un point par ligne.", 5_000), reading.OptionalText(Minutes, nameof(Minutes), 50_000));
}

sealed record MeetingText(DateOnly HeldOn, TimeOnly? StartsAt, string Place, string Agenda, string Minutes);
