using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.ReadMessages;

static class MessageEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/sites/{site:guid}/messages/{message:guid}/traite", async (Guid site, Guid message, HttpContext http, HandleMessageHandler handler, CancellationToken cancel) =>
        {
            if (await handler.HandleAsync(SiteId.From(site), ContactMessageId.From(message), cancel) is { } no) return Results.StatusCode(no.Status);
            Flash.Say(http, "Le message est marqué comme traité.");
            return Results.Redirect(Links.Messages(SiteId.From(site)));
        }).RequireAuthorization(new AllowAttribute(Permission.ManageSites));
}
