using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Settings;

/// <summary>One day of an officer's week of rounds.</summary>
sealed class OfficerDayLine
{
    public string? Day { get; set; }
    public bool GoesOut { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Start { get; set; }
    public string? End { get; set; }
}

/// <summary>An officer's days, skills and other calendar.</summary>
sealed class OfficerForm
{
    public string? Version { get; set; }
    public string? Skills { get; set; }
    public string? BusyAddress { get; set; }
    public List<OfficerDayLine> Days { get; set => field = value ?? []; } = [];

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    static readonly DayOfWeek[] Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday];

    public static OfficerForm Of(OfficerRounds? rounds) => new()
    {
        Version = rounds is null ? "0" : FormReading.Version(rounds), Skills = rounds?.Skills, BusyAddress = rounds?.BusyAddress,
        Days = [.. Week.Select(day => rounds?.On(day) is { } on
            ? new OfficerDayLine { Day = day.ToString(), GoesOut = true, From = Clock(on.From), To = Clock(on.To), Start = on.Start.ToString(), End = on.End.ToString() }
            : new OfficerDayLine { Day = day.ToString(), From = "08:30", To = "17:30" })],
    };

    public TypedOfficer? Read(FormReading reading, IReadOnlySet<CommuneId> communes)
    {
        var days = Days.Index().Where(d => d.Item.GoesOut).Select(d => ReadDay(d.Item, $"Days[{d.Index}].", reading, communes)).ToList();
        var skills = reading.OptionalText(Skills, nameof(Skills), 200);
        var address = string.IsNullOrWhiteSpace(BusyAddress) ? null : BusyAddress.Trim();
        if (address is not null && (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || address.Length > 500))
            reading.Problems.Add(new(nameof(BusyAddress), "Donnez l’adresse iCalendar complète, qui commence par https://."));
        return reading.Problems.Count > 0 ? null : new(skills, address, days);
    }

    static TypedRoundDay ReadDay(OfficerDayLine line, string path, FormReading reading, IReadOnlySet<CommuneId> communes)
    {
        var day = reading.Choice<DayOfWeek>(line.Day, path + nameof(line.Day));
        var (from, to) = (reading.Value(French.ReadTime(line.From), path + nameof(line.From)), reading.Value(French.ReadTime(line.To), path + nameof(line.To)));
        if (to <= from && reading.Problems.All(p => !p.Field.StartsWith(path, StringComparison.Ordinal))) reading.Problems.Add(new(path + nameof(line.To), "La journée finit après son début."));
        return new(day, from, to, Place(line.Start, path + nameof(line.Start), reading, communes), Place(line.End ?? line.Start, path + nameof(line.End), reading, communes));
    }

    static CommuneId Place(string? posted, string field, FormReading reading, IReadOnlySet<CommuneId> communes)
    {
        if (Guid.TryParse(posted, out var id) && communes.Contains(CommuneId.From(id))) return CommuneId.From(id);
        reading.Problems.Add(new(field, "Choisissez la commune dans la liste."));
        return default;
    }

    static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
