using Mitoyen.Host.Tests.Running;

namespace Mitoyen.Host.Tests.Sites;

/// <summary>Addresses of the story's sites.</summary>
static class SiteVisits
{
    public const string Sapignies = "sapignies.localhost", Bihucourt = "bihucourt.localhost", Community = "region-de-bapaume.localhost";

    public static string On(this MitoyenApp app, string host, string path = "/") => $"http://{host}:{app.Url.Port}{path}";

    public static async Task<HttpResponseMessage> AskAsync(this Visitor visitor, string url, string? etag = null, string? encoding = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (encoding is not null) request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        return await visitor.SendAsync(request);
    }
}
