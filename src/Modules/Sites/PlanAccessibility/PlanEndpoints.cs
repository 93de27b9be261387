using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Design;

namespace Mitoyen.Sites.PlanAccessibility;

static class PlanEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var (deed, share, done) in ((string, bool, string)[])[("partager", true, "Le site montre le schéma de la communauté."), ("reprendre", false, "Le site ne montre plus le schéma de la communauté.")])
            endpoints.MapPost($"/sites/{{site:guid}}/accessibilite/schema/{deed}", async (Guid site, HttpContext http, SharePlanHandler handler, CancellationToken cancel) =>
            {
                if (await handler.HandleAsync(SiteId.From(site), share, cancel) is { } no) return Results.StatusCode(no.Status);
                Flash.Say(http, done);
                return Results.Redirect(Links.Plan(SiteId.From(site)));
            }).RequireAuthorization(new AllowAttribute(Permission.ManageSites));
    }
}
