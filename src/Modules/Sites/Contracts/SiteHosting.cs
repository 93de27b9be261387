using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Contracts;

/// <summary>How the house lets sites answer under their names.</summary>
public static class SiteHosting
{
    /// <summary>Before anything that answers: knows a site by its host and refuses hosts of nobody.</summary>
    public static IApplicationBuilder UseSiteGate(this IApplicationBuilder app) => app.UseMiddleware<SiteGate>();

    /// <summary>After error pages and before routing: leads to the residents' pages.</summary>
    public static IApplicationBuilder UseSiteDoor(this IApplicationBuilder app) => app.UseMiddleware<SiteDoor>();

    public static bool IsForSite(this HttpContext context) => context.Features.Get<SiteRequest>() is not null;
}
