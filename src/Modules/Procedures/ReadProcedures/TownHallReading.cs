using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Procedures.Rendering;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>The town hall's card for a site's sheets, with the hours of the seven days to come.</summary>
sealed class TownHallReading(ITownHalls townHalls, ITerritory territory)
{
    public async Task<(string? Commune, TownHallCard? Card)> ReadAsync(CommuneId? commune, DateOnly today, CancellationToken cancel)
    {
        if (commune is not { } id || (await territory.CommunesAsync([id], cancel)).GetValueOrDefault(id) is not { } view) return (null, null);
        var hall = (await townHalls.OfAsync([id], cancel)).GetValueOrDefault(id);
        return (view.Name, hall is null ? null : new($"Mairie {French.Of(view.Name)}", hall.Address?.Replace("\n", ", ", StringComparison.Ordinal), hall.Phone, hall.Mail, hall.Website, Hours(hall.Hours, today)));
    }

    static List<string> Hours(TownHallHours? hours, DateOnly today) => hours is null ? [] :
        [.. Enumerable.Range(0, 7).Select(i => today.AddDays(i)).Select(day => $"{French.ColumnDate(day)}{French.Colon}{Day(hours.On(day))}")];

    static string Day(IReadOnlyList<TownHallInterval> intervals) =>
        intervals.Count == 0 ? "fermée" : string.Join(", ", intervals.Select(i => $"{French.TimeOfDay(i.From)} – {French.TimeOfDay(i.To)}"));
}
