using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Visits.Travel;

/// <summary>A travel time that somebody knows better; an empty time goes back to the formula.</summary>
sealed class TravelForm
{
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Time { get; set; }
    public string? Kilometres { get; set; }
    public bool BothWays { get; set; }

    public (CommuneId From, CommuneId To, Minutes? Time, int? Metres)? Read(FormReading reading, IReadOnlySet<CommuneId> communes)
    {
        var (from, to) = (Place(From, nameof(From), reading, communes), Place(To, nameof(To), reading, communes));
        if (from == to && reading.Problems.Count == 0) reading.Problems.Add(new(nameof(To), "Choisissez deux communes différentes."));
        Minutes? time = string.IsNullOrWhiteSpace(Time) ? null : reading.Value(French.ReadMinutes(Time), nameof(Time));
        if (time > Minutes.FromHours(6)) reading.Problems.Add(new(nameof(Time), "6 heures au plus."));
        int? metres = string.IsNullOrWhiteSpace(Kilometres) ? null : reading.Count(Kilometres, nameof(Kilometres), 0, 500) * 1000;
        return reading.Problems.Count > 0 ? null : (from, to, time, metres);
    }

    static CommuneId Place(string? posted, string field, FormReading reading, IReadOnlySet<CommuneId> communes)
    {
        if (Guid.TryParse(posted, out var id) && communes.Contains(CommuneId.From(id))) return CommuneId.From(id);
        reading.Problems.Add(new(field, "Choisissez la commune dans la liste."));
        return default;
    }
}
