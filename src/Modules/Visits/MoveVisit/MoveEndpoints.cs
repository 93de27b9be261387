using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>What every place of the week would say to a visit, for whoever drags it there.</summary>
static class MoveEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/tournees/deplacer/{id:guid}/essais", TryAsync).RequireAuthorization(new AllowAttribute(Permission.PlanVisits));

    static async Task<IResult> TryAsync(Guid id, string? semaine, MoveTrial trial, LocalClock clock, PartnershipScope scope, CancellationToken cancel)
    {
        if (WeekDays.Read(semaine) is not { } monday) return Results.NotFound();
        var outcome = await trial.ReadAsync(monday, CommuneId.From(id), cancel);
        if (outcome.IsRefused(out var no)) return Results.Text(no.Sentence, statusCode: no.Status);
        var tried = outcome.Value;
        return Results.Json(new TriedWeek(FormReading.Version(tried.Week), TriedPlaces.Of(tried, clock.Today, scope.Zone)));
    }
}
