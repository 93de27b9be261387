using Microsoft.AspNetCore.Builder;
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
        endpoints.MapGet("/tournees/photos/{id:guid}", PhotoAsync).RequireAuthorization(new AllowAttribute(Permission.SeeVisits));
    }

    /// <summary>204: written, now or before. 422, 403, 404: never will be; the sentence says why. Anything else: send again.</summary>
    static async Task<IResult> TakeAsync(HttpContext http, RoadHandler handler)
    {
        var posted = await http.Request.ReadFormAsync(http.RequestAborted);
        string? Read(string name) => posted.TryGetValue($"Posted.{name}", out var value) ? value.ToString() : null;
        var form = new RoadForm
        {
            Key = Read(nameof(RoadForm.Key)), Stop = Read(nameof(RoadForm.Stop)), Action = Read(nameof(RoadForm.Action)), Time = Read(nameof(RoadForm.Time)), Text = Read(nameof(RoadForm.Text)),
            Request = Read(nameof(RoadForm.Request)), At = Read(nameof(RoadForm.At)), Upload = posted.Files.GetFile($"Posted.{nameof(RoadForm.File)}"),
        };
        if (form.Check().Select(p => p.Sentence).FirstOrDefault() is { } wrong) return Results.Text(wrong, statusCode: StatusCodes.Status422UnprocessableEntity);
        return await handler.HandleAsync(form, http.RequestAborted) is { } no ? Results.Text(no.Sentence, statusCode: no.Status) : Results.NoContent();
    }

    static async Task<IResult> PhotoAsync(Guid id, HttpContext http, MitoyenDb db) =>
        await db.FindOrAuditAsync<VisitPhoto>(p => p.Id == id, http.RequestAborted) is { } photo ? Results.Bytes(photo.Bytes, photo.ContentType) : Results.NotFound();
}
