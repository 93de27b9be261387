using Microsoft.AspNetCore.Http;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Caching;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.Hosting;

/// <summary>Leads a request for a site to the residents' pages, inside its partnership, as nobody: a cookie that reaches a site's host is not read.</summary>
sealed class SiteDoor(RequestDelegate next, PageCache cache)
{
    public async Task InvokeAsync(HttpContext context, PartnershipScope scope, CurrentSite current, FrameReading frames)
    {
        if (context.Features.Get<SiteRequest>() is not { } request)
        {
            await next(context);
            return;
        }
        context.Request.Headers.Remove("Cookie");
        if (context.Request.Path.StartsWithSegments("/_content"))
        {
            await next(context);
            return;
        }
        scope.Enter(request.Site.Partnership, request.Site.ZoneId);
        var since = cache.Of(request.Site.Id).Generation;
        if (await frames.ReadAsync(request.Site.Id, context.RequestAborted) is { } frame) current.Is(request.Root, frame, since);
        context.Request.Path = SiteGate.Inside + context.Request.Path;
        // An error page comes through here a second time, with an address that was matched before it was led inside.
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        await next(context);
    }
}
