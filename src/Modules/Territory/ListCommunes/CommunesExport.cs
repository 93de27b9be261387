using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Csv;

namespace Mitoyen.Territory.ListCommunes;

/// <summary>The list of communes as CSV, under the same filters and the same reach as its page.</summary>
static class CommunesExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Links.Export, WriteAsync).RequireAuthorization(new AllowAttribute(Permission.SeeTerritory));

    static async Task<IResult> WriteAsync(CommuneListing listing, LocalClock clock, string? q, string? collectivite, string? jour, CancellationToken cancel)
    {
        var day = string.IsNullOrWhiteSpace(jour) ? (Outcome<DateOnly>)clock.Today : French.ReadDate(jour);
        if (day.IsRefused(out var no)) return Results.Text(no.Sentence, statusCode: no.Status);
        var list = await listing.ReadAsync(day.Value, q, collectivite, cancel);
        var rows = list.Rows.Select(r => (IEnumerable<string?>)
        [
            r.Commune.InseeCode, r.Commune.Name, r.Commune.Siren, r.Commune.PostalCodes, r.Principal.Name, r.Principal.Siren,
            r.Population?.Value.ToString(CultureInfo.InvariantCulture), r.Population?.Source, r.Population?.Year?.ToString(CultureInfo.InvariantCulture),
            Degrees(r.Commune.Latitude), Degrees(r.Commune.Longitude), r.Commune.Address?.Replace('\n', ' '), r.Commune.Phone, r.Commune.Mail, r.Commune.Website, r.Commune.OpeningHours, r.Commune.HoursSource,
        ]);
        return Results.File(CsvText.Of(rows.Prepend(Head)), "text/csv; charset=utf-8", $"communes-{Links.Iso(day.Value)}.csv");
    }

    static readonly string[] Head = ["insee", "commune", "siren", "codes_postaux", "collectivite", "siren_collectivite", "population", "source", "annee", "latitude", "longitude", "adresse", "telephone", "courriel", "site", "horaires_osm", "source_horaires"];

    static string? Degrees(double? value) => value?.ToString(CultureInfo.InvariantCulture);
}
