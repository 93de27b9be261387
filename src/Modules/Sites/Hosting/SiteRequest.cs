namespace Mitoyen.Sites.Hosting;

/// <summary>Feature of a request whose host names a site.</summary>
/// <param name="Root">Scheme, main host name and port, without slash: <c>http://bapaume.localhost:5080</c>.</param>
sealed record SiteRequest(HostedSite Site, string Root);
