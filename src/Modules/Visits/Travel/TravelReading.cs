using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.Travel;

namespace Mitoyen.Visits.Travel;

/// <summary>Travel between communes: what a person wrote, else what the service measured, else the formula.</summary>
sealed class TravelReading(MitoyenDb db, OsrmTable osrm)
{
    public async Task<TravelFound> ReadAsync(IReadOnlyList<CommuneView> places, CancellationToken cancel)
    {
        var notices = new List<string>();
        var usual = DefaultTravel.Between([.. places.Select(p => (p.Latitude ?? 0, p.Longitude ?? 0))]);
        var size = places.Count;
        var times = Enumerable.Range(0, size * size).Select(k => usual[k / size, k % size]).ToArray();
        var metres = Enumerable.Range(0, size * size).Select(k => usual.Metres(k / size, k % size)).ToArray();
        if (places.Where(p => p.Latitude is null || p.Longitude is null).Select(p => p.Name).ToList() is { Count: > 0 } nowhere)
            notices.Add($"La position de {string.Join(", ", nowhere.Take(3))} est inconnue\u00A0: les trajets vers ce lieu sont faux tant qu’ils ne sont pas écrits dans la table.");
        if (osrm.IsConfigured) await MeasureAsync(places, times, metres, notices, cancel);
        await CorrectAsync(places, times, metres, cancel);
        return new(new(size, times, metres), notices);
    }

    async Task MeasureAsync(IReadOnlyList<CommuneView> places, int[] times, int[] metres, List<string> notices, CancellationToken cancel)
    {
        if (await osrm.ReadAsync(places, cancel) is not { } table)
        {
            notices.Add("Le service des temps de trajet n’a pas répondu à temps\u00A0: les trajets sont estimés à vol d’oiseau.");
            return;
        }
        for (var k = 0; k < times.Length; k++) (times[k], metres[k]) = (table.Minutes[k] ?? times[k], table.Metres[k] ?? metres[k]);
    }

    async Task CorrectAsync(IReadOnlyList<CommuneView> places, int[] times, int[] metres, CancellationToken cancel)
    {
        var numbers = places.Select((p, i) => (p.Id, i)).ToDictionary(x => x.Id, x => x.i);
        foreach (var known in await db.Set<TravelOverride>().AsNoTracking().ToListAsync(cancel))
        {
            if (!numbers.TryGetValue(known.From, out var from) || !numbers.TryGetValue(known.To, out var to)) continue;
            var at = (from * places.Count) + to;
            (times[at], metres[at]) = ((int)known.Time.Value, known.Metres ?? metres[at]);
        }
    }
}
