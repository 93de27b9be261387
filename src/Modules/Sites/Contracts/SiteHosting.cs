using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Drawing;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.Contracts;

/// <summary>How the house lets sites answer under their names.</summary>
public static class SiteHosting
{
    /// <summary>First of all: answers from memory what is remembered of the sites.</summary>
    public static IApplicationBuilder UseKeptPages(this IApplicationBuilder app) => app.UseMiddleware<KeptPages>();

    /// <summary>Before anything that answers: knows a site by its host and refuses hosts of nobody.</summary>
    public static IApplicationBuilder UseSiteGate(this IApplicationBuilder app) => app.UseMiddleware<SiteGate>();

    /// <summary>After error pages and before routing: leads to the residents' pages.</summary>
    public static IApplicationBuilder UseSiteDoor(this IApplicationBuilder app) => app.UseMiddleware<SiteDoor>();

    /// <summary>After routing: gives the request back the address that the resident asked for, so that forms and links of the page lead there.</summary>
    public static IApplicationBuilder UseSitePath(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(SiteGate.Inside, out var asked)) context.Request.Path = asked.HasValue ? asked : "/";
        return next(context);
    });

    /// <summary>Residents' pages that need no renderer are drawn without one.</summary>
    public static void DrawSitesAtOnce(this IEndpointConventionBuilder pages) => pages.Finally(PageDrawing.TakeOver);

    public static bool IsForSite(this HttpContext context) => context.Features.Get<SiteRequest>() is not null;
}
