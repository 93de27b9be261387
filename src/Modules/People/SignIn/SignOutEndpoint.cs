using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.People.Domain;
using Mitoyen.People.Sessions;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.SignIn;

static class SignOutEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/deconnexion", SignOutAsync).AllowAnonymous().DisableAntiforgery();

    static async Task<IResult> SignOutAsync(HttpContext http, SessionStore sessions, CurrentViewer current, MitoyenDb db, CancellationToken cancel)
    {
        await sessions.CloseAsync(http, cancel);
        if (current.Viewer.Account is { } account) db.Note(new("signed-out", nameof(Account), account.ToString(), null, null));
        await db.SaveChangesAsync(cancel);
        return Results.Redirect("/connexion");
    }
}
