using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Hosting;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.Caching;

/// <summary>Answers from memory where it can; draws, compresses and remembers where it cannot.</summary>
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
        var key = new PageKey(request.Scheme, request.Host.Value ?? "", request.Path.Value ?? "/", request.QueryString.Value ?? "");
        if (pages.Find(key, now) is { } known)
        {
            await WriteAsync(context, known);
            return;
        }
        await DrawAsync(context, site, next, pages, key, now);
    }

    /// <summary>Pictures and files are as small as they get, and browsers keep them for ever: the memory is for pages.</summary>
    static bool IsMedia(PathString path) => path.StartsWithSegments(MediaAddresses.Pictures) || path.StartsWithSegments(MediaAddresses.Files);

    async Task DrawAsync(HttpContext context, SiteRequest site, RequestDelegate next, SitePages pages, PageKey key, long now)
    {
        var (since, outward, method) = (pages.Generation, context.Response.Body, context.Request.Method);
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
        var page = CachedPage.Of(text, context.Response.ContentType ?? "text/html; charset=utf-8", context.Response.Headers.CacheControl is [{ Length: > 0 } own, ..] ? own : AskAgain,
            context.RequestServices.GetRequiredService<CurrentSite>().Topics, now - (now % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            await WriteAsync(context, page);
            return;
        }
        if (key.Query.Length <= LongestQuery && !page.CacheControl.Contains("no-store", StringComparison.Ordinal)) cache.Keep(site.Site.Id, key, page, since);
        await WriteAsync(context, page);
    }

    static Task WriteAsync(HttpContext context, CachedPage page)
    {
        var (body, tag, encoding) = Choose(page, context.Request.Headers.AcceptEncoding.ToString());
        var response = context.Response;
        response.Headers.Vary = "Accept-Encoding";
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.Headers.ETag = tag;
            response.Headers.CacheControl = page.CacheControl;
            if (context.Request.Headers.IfNoneMatch is { Count: > 0 } asked && EntityTagHeaderValue.TryParseList([.. asked!], out var tags) && tags.Any(t => t.Tag == "*" || t.Tag == tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        response.ContentType = page.ContentType;
        response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, 0, body.Length, context.RequestAborted);
    }

    static (byte[] Body, string Tag, string? Encoding) Choose(CachedPage page, string accepted) =>
        Accepts(accepted, "br") ? (page.Brotli, page.BrotliTag, "br") : Accepts(accepted, "gzip") ? (page.Gzip, page.GzipTag, "gzip") : (page.Plain, page.PlainTag, null);

    static bool Accepts(string accepted, string encoding)
    {
        foreach (var range in accepted.AsSpan().Split(','))
        {
            var part = accepted.AsSpan(range).Trim();
            if (part.StartsWith(encoding, StringComparison.OrdinalIgnoreCase) && (part.Length == encoding.Length || (part[encoding.Length] == ';' && !part.EndsWith("q=0", StringComparison.Ordinal)))) return true;
        }
        return false;
    }
}
