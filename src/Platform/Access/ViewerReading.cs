using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Journal;

namespace Mitoyen.Platform.Access;

/// <summary>After authentication: reads the viewer, enters their partnership, names the actor of the journal.</summary>
sealed class ViewerReading(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CurrentViewer current, PartnershipScope scope, ActorContext actor)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            var viewer = await context.RequestServices.GetRequiredService<IViewerSource>().ReadAsync(context.User, context.RequestAborted);
            current.Is(viewer);
            if (viewer.Partnership is { } partnership) scope.Enter(partnership, viewer.ZoneId);
            // Nothing that somebody saw here stays in a browser that others use after them.
            context.Response.Headers.CacheControl = "no-store";
            if (viewer.Account is { } account) actor.ActAs(account, viewer.Name);
        }
        else actor.ActAs("visiteur");
        await next(context);
    }
}
