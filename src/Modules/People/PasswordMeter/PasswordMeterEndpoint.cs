using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.PasswordMeter;

/// <summary>
/// What the form would say of a password, asked while it is typed, by the rule itself: a second rule in the browser would disagree with it one day.
/// Nothing is kept or logged. Names and addresses are asked at the form, which knows the account.
/// </summary>
static class PasswordMeterEndpoint
{
    public const string Address = "/mot-de-passe/force";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost(Address, Measure).AllowAnonymous().DisableAntiforgery();

    static async Task<IResult> Measure(HttpRequest request, CurrentViewer viewer)
    {
        if (!request.HasFormContentType || request.ContentLength is null or > 2_000) return Results.BadRequest();
        var password = (await request.ReadFormAsync(request.HttpContext.RequestAborted))["password"].ToString();
        var weakness = PasswordStrength.Weakness(password, viewer.Viewer.Name, "");
        return Results.Json(weakness is not null ? new Verdict(1, weakness) : PasswordStrength.IsSolid(password) ? new(3, "Mot de passe solide.") : new(2, "Mot de passe acceptable. Un mot de plus le rendrait solide."));
    }

    /// <param name="Level">1 refused, 2 accepted, 3 solid.</param>
    sealed record Verdict(int Level, string Sentence);
}
