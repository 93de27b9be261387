using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Export;

namespace Mitoyen.Arbitration.SeeDecisions;

/// <summary>The decisions that the page's filters ask for, as CSV.</summary>
static class DecisionExport
{
    static readonly string[] Headings = ["quand", "agent", "demande prise", "objet", "collectivité", "première de la file", "raison", "ce que la file disait"];

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/file/decisions.csv", WriteAsync).RequireAuthorization(new AllowAttribute(Permission.SeeQueue));

    static async Task<IResult> WriteAsync(
        SeeDecisionsHandler decisions, LocalClock clock, string? du, string? au, [FromQuery(Name = "passe-droits")] bool? overrides, CancellationToken cancel)
    {
        var (lines, _) = await decisions.HandleAsync(new(du, au, overrides ?? false), 0, int.MaxValue, cancel);
        return CsvFile.Of("decisions.csv", Headings, lines.Select(l => new object?[]
        {
            clock.ToLocal(l.Decision.DecidedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), l.Officer, l.Taken?.Number, l.Taken?.Title, l.Principal,
            l.First?.Number, l.Decision.Reason, l.Decision.Sentence,
        }));
    }
}
