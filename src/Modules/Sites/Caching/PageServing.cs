using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Hosting;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.Caching;

/// <summary>Draws a page of a site and remembers it: the next one who asks gets it from <see cref="KeptPages"/>.</summary>
sealed class PageServing(PageCache cache, TimeProvider clock)
{
    /// <summary>Browsers keep the page and ask each time whether it is still the same: a change is seen at once.</summary>
    const string AskAgain = "public, no-cache";

    const int LongestQuery = 200;

    public async Task ServeAsync(HttpContext context, SiteRequest site, RequestDelegate next)
    {
        var request = context.Request;
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || request.Path.StartsWithSegments("/_content") || IsMedia(request.Path))
        {
            await next(context);
            return;
        }
        var pages = cache.Of(site.Site.Id);
        var now = clock.GetUtcNow().UtcTicks;
        pages.LastUsed = now;
        await DrawAsync(context, site, next, pages.Generation, PageKey.Of(request), now);
    }

    /// <summary>Pictures and files are as small as they get, and browsers keep them for ever: the memory is for pages.</summary>
    static bool IsMedia(PathString path) => path.StartsWithSegments(MediaAddresses.Pictures) || path.StartsWithSegments(MediaAddresses.Files);

    async Task DrawAsync(HttpContext context, SiteRequest site, RequestDelegate next, long since, PageKey key, long now)
    {
        var (outward, method) = (context.Response.Body, context.Request.Method);
        var captured = new CapturedBody(context.Response, outward, discards: HttpMethods.IsHead(method));
        context.Response.Body = captured;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outward;
            context.Request.Method = method;
        }
        if (context.Response.HasStarted || captured.Text is not { Length: > 0 } text) return;
        context.Response.Headers.Remove("blazor-enhanced-nav"); // For a script that these pages do not have.
        var page = CachedPage.Of(text, context.Response.ContentType ?? "text/html; charset=utf-8", context.Response.Headers.CacheControl is [{ Length: > 0 } own, ..] ? own : AskAgain,
            context.RequestServices.GetRequiredService<CurrentSite>().Topics, PageCache.EndOfMinute(now));
        if (context.Response.StatusCode == StatusCodes.Status200OK && key.Query.Length <= LongestQuery && !page.CacheControl.Contains("no-store", StringComparison.Ordinal))
        {
            context.Features.Set(page);
            cache.Keep(site.Site.Id, key, page, since);
        }
        await page.WriteAsync(context);
    }
}
