using Microsoft.AspNetCore.Http;

namespace Mitoyen.Sites.Caching;

/// <summary>Which page of a site: addresses inside it hold the scheme and the port under which it was asked for.</summary>
readonly record struct PageKey(string Scheme, string Host, string Path, string Query)
{
    /// <summary>The host as it was sent: reading it as a name throws at one that is no valid punycode.</summary>
    public static PageKey Of(HttpRequest request) => new(request.Scheme, request.Headers.Host.ToString(), request.Path.Value ?? "/", request.QueryString.Value ?? "");
}
