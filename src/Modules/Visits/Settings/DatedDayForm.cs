using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Visits.Settings;

/// <summary>One date that is not as its day of the week, or one that is taken back.</summary>
sealed class DatedDayForm
{
    public string? Version { get; set; }
    public string? Date { get; set; }
    public bool NoRound { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Start { get; set; }
    public string? End { get; set; }

    /// <summary>A date that becomes again as its day of the week.</summary>
    public string? Cancel { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;
    public DateOnly? ReadCancel => DateOnly.TryParseExact(Cancel, "yyyy-MM-dd", out var day) ? day : null;

    /// <param name="usual">Where rounds usually begin: a date without a round needs no place.</param>
    public TypedDatedDay? Read(FormReading reading, IReadOnlySet<CommuneId> communes, CommuneId usual, DateOnly today)
    {
        var date = reading.Day(Date, nameof(Date));
        if (reading.Problems.Count == 0 && date < today) reading.Problems.Add(new(nameof(Date), "Ce jour est passé\u00A0: choisissez un jour à venir."));
        if (NoRound) return reading.Problems.Count > 0 ? null : new(date, false, default, default, usual, usual);
        var (from, to) = (reading.Value(French.ReadTime(From), nameof(From)), reading.Value(French.ReadTime(To), nameof(To)));
        if (to <= from && reading.Problems.TrueForAll(p => p.Field is not (nameof(From) or nameof(To)))) reading.Problems.Add(new(nameof(To), "La journée finit après son début."));
        var (start, end) = (Place(Start, nameof(Start), reading, communes), Place(string.IsNullOrEmpty(End) ? Start : End, nameof(End), reading, communes));
        return reading.Problems.Count > 0 ? null : new(date, true, from, to, start, end);
    }

    static CommuneId Place(string? posted, string field, FormReading reading, IReadOnlySet<CommuneId> communes)
    {
        if (Guid.TryParse(posted, out var id) && communes.Contains(CommuneId.From(id))) return CommuneId.From(id);
        reading.Problems.Add(new(field, "Choisissez la commune dans la liste."));
        return default;
    }
}
