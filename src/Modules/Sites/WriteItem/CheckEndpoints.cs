using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Access;
using Mitoyen.Sites.Content;

namespace Mitoyen.Sites.WriteItem;

/// <summary>Says of a text that is being written what will be said when it is sent.</summary>
static class CheckEndpoints
{
    /// <summary>A text longer than that is judged when it is sent.</summary>
    const long MostBytes = 400_000;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(ContentLinks.Check, CheckAsync).RequireAuthorization(new AllowAttribute(Permission.WriteContent)).DisableAntiforgery();

    static async Task<IResult> CheckAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength is null or > MostBytes) return Results.BadRequest();
        return Results.Json(BodyChecks.Of("", (await request.ReadFormAsync(request.HttpContext.RequestAborted))["body"]));
    }
}
