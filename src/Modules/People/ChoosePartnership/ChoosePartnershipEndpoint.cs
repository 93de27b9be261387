using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.ChoosePartnership;

/// <summary>From the next page on, this browser works for another partnership in which the person holds a role.</summary>
static class ChoosePartnershipEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/partenariat", ChooseAsync).RequireAuthorization(new AuthorizeAttribute()).DisableAntiforgery();

    static async Task<IResult> ChooseAsync([FromForm] string? partenariat, CurrentSession current, ViewerSource source, PartnershipScope scope, MitoyenDb db, CancellationToken cancel)
    {
        var held = await source.HeldAsync(current.Open!, cancel);
        if (!Guid.TryParse(partenariat, out var id) || !held.Contains(PartnershipId.From(id)))
        {
            db.Note(new("forged-id", "Partnership", "", null, null));
            await db.SaveChangesAsync(cancel);
            return Results.NotFound();
        }
        var session = await db.Set<Session>().SingleAsync(s => s.Id == current.Open!.Session.Id, cancel);
        session.WorkFor(PartnershipId.From(id));
        scope.Enter(PartnershipId.From(id));
        db.Note(new("partnership-chosen", nameof(Account), session.AccountId.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        return Results.Redirect("/");
    }
}
