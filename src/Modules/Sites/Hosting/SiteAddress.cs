using Microsoft.AspNetCore.Http;

namespace Mitoyen.Sites.Hosting;

static class SiteAddress
{
    /// <summary>A site's root beside the page that is asked for: the same scheme and port, the site's own name. No slash at its end.</summary>
    public static string Of(HttpRequest request, string host) => $"{request.Scheme}://{host}{(request.Host.Port is { } port ? $":{port}" : "")}";
}
