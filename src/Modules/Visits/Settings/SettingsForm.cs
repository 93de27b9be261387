using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Settings;

/// <summary>What holds for all rounds of the partnership.</summary>
sealed class SettingsForm
{
    public string? Version { get; set; }
    public string? FreeShare { get; set; }
    public string? MostDriving { get; set; }
    public string? RequestLength { get; set; }
    public string? FirstBuffer { get; set; }
    public bool AlsaceMoselle { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static SettingsForm Of(VisitSettings s, bool stored) => new()
    {
        Version = stored ? FormReading.Version(s) : "0", FreeShare = French.Fraction(s.FreeShare, 2), MostDriving = French.Hours(s.MostDriving),
        RequestLength = French.Hours(s.RequestLength), FirstBuffer = French.Hours(s.FirstBuffer), AlsaceMoselle = s.AlsaceMoselle,
    };

    public Action<VisitSettings>? Read(FormReading reading)
    {
        var free = reading.Value(French.ReadPercent(FreeShare), nameof(FreeShare));
        if (free > 9_000) reading.Problems.Add(new(nameof(FreeShare), "90\u00A0% au plus\u00A0: il faut bien partir quelquefois."));
        var driving = Between(reading, MostDriving, nameof(MostDriving), 30, 600);
        var length = Between(reading, RequestLength, nameof(RequestLength), 5, 480);
        var buffer = Between(reading, FirstBuffer, nameof(FirstBuffer), 0, 60);
        var holidays = AlsaceMoselle;
        return reading.Problems.Count > 0 ? null : s => s.Become(free, driving, length, buffer, holidays);
    }

    static Minutes Between(FormReading reading, string? typed, string field, int least, int most)
    {
        var minutes = reading.Value(French.ReadMinutes(typed), field);
        if ((minutes.Value < least || minutes.Value > most) && reading.Problems.All(p => p.Field != field)) reading.Problems.Add(new(field, $"De {French.Hours(least)} à {French.Hours(most)}."));
        return minutes;
    }
}
