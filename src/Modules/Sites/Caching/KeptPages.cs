using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Mitoyen.Sites.Caching;

/// <summary>
/// Answers what is remembered before anything else of the house looks at the request. A page is remembered under the very scheme, host and address under which it was
/// drawn, so whatever would be decided by them has been decided; when a site gets another name, all its pages are thrown out.
/// </summary>
sealed class KeptPages(RequestDelegate next, PageCache cache, TimeProvider clock)
{
    /// <summary>Said anew with each answer, or by the server.</summary>
    static readonly HashSet<string> Own = new([HeaderNames.ETag, HeaderNames.CacheControl, HeaderNames.Vary, HeaderNames.ContentEncoding, HeaderNames.ContentType, HeaderNames.ContentLength, HeaderNames.Date, HeaderNames.Server, HeaderNames.Connection, HeaderNames.TransferEncoding], StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return next(context);
        if (cache.Find(PageKey.Of(request), clock.GetUtcNow().UtcTicks) is { Others: { } others } page)
        {
            var headers = context.Response.Headers;
            foreach (var (name, value) in others) headers[name] = value;
            return page.WriteAsync(context);
        }
        // Registered before the house's own, so called after it: then the answer says all that it will say.
        context.Response.OnStarting(static state => Learn((HttpContext)state), context);
        return next(context);
    }

    static Task Learn(HttpContext context)
    {
        if (context.Features.Get<CachedPage>() is { Others: null } page && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            page.Others = [.. context.Response.Headers.Where(h => !Own.Contains(h.Key)).Select(h => KeyValuePair.Create(h.Key, new StringValues(h.Value.ToArray())))];
        return Task.CompletedTask;
    }
}
