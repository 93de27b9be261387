using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.Road;

/// <summary>Photos, and the address to which a phone sends what it kept while the network was gone.</summary>
static class RoadEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Links.Queue, TakeAsync).RequireAuthorization(new AllowAttribute(Permission.PlanVisits)).DisableAntiforgery();
        endpoints.MapGet(Links.Worker, Worker).AllowAnonymous();
        endpoints.MapGet("/tournees/photos/{id:guid}", PhotoAsync).RequireAuthorization(new AllowAttribute(Permission.SeeVisits));
    }

    /// <summary>204: written, now or before. 422, 403, 404: never will be; the sentence says why. 401: noted by somebody else, who must sign in. Anything else: send again.</summary>
    static async Task<IResult> TakeAsync(HttpContext http, RoadHandler handler, CurrentViewer current)
    {
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        string? Read(string name) => posted.TryGetValue($"Posted.{name}", out var value) ? value.ToString() : null;
        var form = new RoadForm
        {
            Key = Read(nameof(RoadForm.Key)), Stop = Read(nameof(RoadForm.Stop)), Action = Read(nameof(RoadForm.Action)), Time = Read(nameof(RoadForm.Time)), Text = Read(nameof(RoadForm.Text)),
            At = Read(nameof(RoadForm.At)), Upload = posted.Files.GetFile($"Posted.{nameof(RoadForm.File)}"),
        };
        // A phone that two people share: what one noted never leaves under the other's name.
        if (Read("Account") is { Length: > 0 } account && account != current.Viewer.Account?.ToString()) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (form.Check().Select(p => p.Sentence).FirstOrDefault() is { } wrong) return Results.Text(wrong, statusCode: StatusCodes.Status422UnprocessableEntity);
        return await handler.HandleAsync(form, http.RequestAborted) is { } no ? Results.Text(no.Sentence, statusCode: no.Status) : Results.NoContent();
    }

    /// <summary>The service worker of the day's pages. Served from their own folder, so that it can see no other page; the same for everybody.</summary>
    static IResult Worker(HttpContext http, IWebHostEnvironment host)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(host.WebRootFileProvider.GetFileInfo("_content/Mitoyen.Platform/road-worker.js").CreateReadStream(), "text/javascript");
    }

    static async Task<IResult> PhotoAsync(Guid id, HttpContext http, MitoyenDb db) =>
        await db.FindOrAuditAsync<VisitPhoto>(p => p.Id == id, http.RequestAborted) is { } photo ? Results.Bytes(photo.Bytes, photo.ContentType) : Results.NotFound();
}
