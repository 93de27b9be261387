using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.TownHalls;

namespace Mitoyen.Territory.EditTownHall;

sealed class EditTownHallForm
{
    public string? Version { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Mail { get; set; }
    public string? Website { get; set; }

    /// <summary>Monday first; all empty: the hours are unknown.</summary>
    public List<DayLine> Days { get; set => field = value ?? []; } = [];
    public bool ClosedOnHolidays { get; set; }
    public string? Exceptions { get; set; }

    /// <summary>Takes the place of the fields above when it is filled in.</summary>
    public string? Osm { get; set; }

    public static EditTownHallForm From(Commune commune)
    {
        var hours = commune.ReadHours();
        return new()
        {
            Version = commune.Version.ToString(CultureInfo.InvariantCulture), Address = commune.Address, Phone = commune.Phone, Mail = commune.Mail, Website = commune.Website,
            Days = [.. Enumerable.Range(0, 7).Select(i => new DayLine { Hours = hours is null ? null : TypedHours.Write(hours.Week[i]) })],
            ClosedOnHolidays = hours?.ClosedOnHolidays ?? false,
            Exceptions = hours is null ? null : TypedHours.Write(hours.Exceptions),
        };
    }

    public IEnumerable<Problem> Check()
    {
        foreach (var problem in ContactChecks.Check(Address, Phone, Mail, Website)) yield return problem;
        if (ReadHours().IsRefused(out var no)) yield return new(no.Field, no.Sentence);
    }

    /// <summary>Null when nothing is told.</summary>
    public Outcome<OpeningHours?> ReadHours()
    {
        if (Filled(Osm) is { } osm) return ReadOsm(osm);
        var week = new List<IReadOnlyList<OpeningInterval>>();
        foreach (var (i, line) in Days.Index())
        {
            var day = TypedHours.ReadDay(line.Hours);
            if (day.IsRefused(out var no)) return new HoursRefused($"Days[{i}].Hours", no.Sentence);
            week.Add(day.Value ?? []);
        }
        var exceptions = TypedHours.ReadExceptions(Exceptions);
        if (exceptions.IsRefused(out var bad)) return new HoursRefused(nameof(Exceptions), bad.Sentence);
        if (Days.All(d => Filled(d.Hours) is null) && exceptions.Value.Count == 0 && !ClosedOnHolidays) return (OpeningHours?)null;
        while (week.Count < 7) week.Add([]);
        var hours = OpeningHours.Of([.. week.Take(7)], ClosedOnHolidays, exceptions.Value);
        return hours.IsRefused(out var wrong) ? new HoursRefused(FieldOf(wrong), wrong.Sentence) : hours.Value;
    }

    static Outcome<OpeningHours?> ReadOsm(string osm)
    {
        var hours = OsmHours.Read(osm);
        return hours.IsRefused(out var no) ? new HoursRefused(nameof(Osm), no.Sentence) : hours.Value;
    }

    static string FieldOf(Refusal refusal) => refusal switch
    {
        OverlappingIntervals { Day: var day } when Array.IndexOf(DayNames.French, day) is >= 0 and var i => $"Days[{i}].Hours",
        _ => nameof(Exceptions),
    };

    public static string? Filled(string? text) => ContactChecks.Filled(text);
}

sealed class DayLine
{
    public string? Hours { get; set; }
}

/// <summary>Hours that cannot be kept, and the field they were typed in.</summary>
sealed record HoursRefused(string Place, string Sentence) : Refusal(Sentence)
{
    public override string Field => Place;
}
