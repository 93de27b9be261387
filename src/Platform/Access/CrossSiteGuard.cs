using Microsoft.AspNetCore.Http;

namespace Mitoyen.Platform.Access;

/// <summary>
/// Refuses posts that a page of another site makes a browser send (Fetch Metadata, W3C; Origin for browsers without it).
/// No token and so no cookie is needed before sign-in. Clients that are no browsers send neither header and carry no cookie of a victim.
/// </summary>
sealed class CrossSiteGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || IsSameOrigin(request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("Cette demande vient d’un autre site : elle est refusée.", context.RequestAborted);
    }

    static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
