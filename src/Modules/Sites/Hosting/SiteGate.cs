using Microsoft.AspNetCore.Http;
using Mitoyen.Sites.Caching;

namespace Mitoyen.Sites.Hosting;

/// <summary>Tells by its host whether a request is for the office, for a site, or for nobody here. Office pages never answer under a site's name, nor the other way round.</summary>
sealed class SiteGate(RequestDelegate next, SiteDirectory directory, OfficeHosts offices, PageServing pages)
{
    /// <summary>Where the residents' pages stand inside; nobody may ask for it by hand.</summary>
    public const string Inside = "/_site";

    public async Task InvokeAsync(HttpContext context)
    {
        var (host, port) = Split(context.Request.Headers.Host.ToString());
        if (context.Request.Path.StartsWithSegments(Inside, StringComparison.OrdinalIgnoreCase)) await NobodyAsync(context);
        else if (offices.Has(host, context.Connection)) await next(context);
        else await OfSiteAsync(context, host, port);
    }

    async Task OfSiteAsync(HttpContext context, string host, string port)
    {
        var table = await directory.ReadAsync(context.RequestAborted);
        if (table.Find(host) is not { } site)
        {
            if (table.IsEmpty && !offices.AreNamed) await next(context);
            else await NobodyAsync(context);
            return;
        }
        var root = $"{context.Request.Scheme}://{site.HostName}{port}";
        if (site.HostName != host)
        {
            context.Response.Redirect($"{root}{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}", permanent: true, preserveMethod: false);
            return;
        }
        var request = new SiteRequest(site, root);
        context.Features.Set(request);
        await pages.ServeAsync(context, request, next);
    }

    /// <summary>The header as it was sent: <see cref="HttpRequest.Host"/> throws at a name that is no valid punycode.</summary>
    static (string Host, string Port) Split(string header)
    {
        var colon = header.LastIndexOf(':');
        if (colon < 0 || header.EndsWith(']')) colon = header.Length;
        return (header[..colon].TrimEnd('.').ToLowerInvariant(), header[colon..]);
    }

    static Task NobodyAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("Il n’y a pas de site à cette adresse.", context.RequestAborted);
    }
}
