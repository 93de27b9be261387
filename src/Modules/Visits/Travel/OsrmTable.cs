using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Visits.Travel;

/// <summary>Travel times of an OSRM-compatible <c>table</c> service. Null when it is slow (2 s), wrong or down.</summary>
sealed class OsrmTable(IHttpClientFactory clients, IOptions<TravelOptions> options)
{
    public const string Client = "osrm";

    public bool IsConfigured => !string.IsNullOrWhiteSpace(options.Value.Osrm);

    /// <returns>Minutes rounded up, and metres, row by row; null where the service has no way.</returns>
    public async Task<(int?[] Minutes, int?[] Metres)?> ReadAsync(IReadOnlyList<CommuneView> places, CancellationToken cancel)
    {
        var points = string.Join(';', places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Longitude:0.######},{p.Latitude:0.######}")));
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(TimeSpan.FromSeconds(2));
            using var client = clients.CreateClient(Client);
            await using var body = await client.GetStreamAsync(new Uri($"{options.Value.Osrm!.TrimEnd('/')}/table/v1/{options.Value.Profile}/{points}?annotations=duration,distance"), limit.Token);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: limit.Token);
            var minutes = Cells(json.RootElement, "durations", places.Count, seconds => (seconds + 59) / 60);
            return minutes is null ? null : (minutes, Cells(json.RootElement, "distances", places.Count, metres => metres) ?? new int?[minutes.Length]);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && e is HttpRequestException or OperationCanceledException or JsonException or UriFormatException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    static int?[]? Cells(JsonElement root, string name, int size, Func<int, int> read)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(name, out var rows) || rows.ValueKind != JsonValueKind.Array || rows.GetArrayLength() != size) return null;
        var cells = new int?[size * size];
        foreach (var (i, row) in rows.EnumerateArray().Index())
        {
            if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != size) return null;
            foreach (var (j, cell) in row.EnumerateArray().Index())
                cells[(i * size) + j] = cell.ValueKind == JsonValueKind.Number && cell.TryGetDouble(out var value) && value is >= 0 and < 10_000_000 ? read((int)Math.Ceiling(value)) : null;
        }
        return cells;
    }
}
