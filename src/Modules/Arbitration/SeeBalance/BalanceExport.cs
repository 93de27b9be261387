using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Export;

namespace Mitoyen.Arbitration.SeeBalance;

/// <summary>The weekly balances of the exercise as CSV, in minutes.</summary>
static class BalanceExport
{
    static readonly string[] Headings = ["jour", "collectivité", "part (1/100 %)", "reçu (min)", "revenait (min)", "solde (min)", "borne basse (min)", "borne haute (min)", "droit non appelé (min)", "réserve d’urgence (min)"];

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/solde.csv", WriteAsync).RequireAuthorization(new AllowAttribute(Permission.SeeBalance));

    static async Task<IResult> WriteAsync(SeeBalanceHandler balances, LocalClock clock, string? au, CancellationToken cancel)
    {
        var typed = French.ReadDate(au);
        var day = typed.IsRefused(out _) || typed.Value > clock.Today ? clock.Today : typed.Value;
        if (await balances.HandleAsync(day, cancel) is not { } view) return Results.NotFound();
        return CsvFile.Of("solde.csv", Headings, view.Weeks.SelectMany(w => w.Standings.Select(s => new object?[]
        {
            DateOnly.FromDateTime(clock.ToLocal(w.At)), view.Name(s), s.Weight * 10_000 / s.TotalWeight, s.Received, s.Due, s.Balance, s.Bound?.Low, s.Bound?.High, s.Uncalled, s.Allowance,
        })));
    }
}
