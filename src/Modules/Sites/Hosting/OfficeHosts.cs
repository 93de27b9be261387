using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Mitoyen.Sites.Hosting;

/// <summary>
/// Under which names the office answers: <c>Office:Hosts</c> (separated by commas), loopback, the address that the server listens on.
/// Where nobody has said so and there is no site yet, under every name.
/// </summary>
sealed class OfficeHosts(IConfiguration configuration, IServer server)
{
    static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]", "::1"];

    readonly HashSet<string> named = new(Split(configuration["Office:Hosts"]), StringComparer.OrdinalIgnoreCase);

    public bool AreNamed => named.Count > 0;

    public bool Has(string host, ConnectionInfo connection) =>
        named.Contains(host) || Loopback.Contains(host, StringComparer.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && address.Equals(connection.LocalIpAddress)) || IsListenedOn(host);

    bool IsListenedOn(string host) =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.Any(a => Uri.TryCreate(a, UriKind.Absolute, out var uri) && string.Equals(uri.Host, host, StringComparison.OrdinalIgnoreCase)) == true;

    static string[] Split(string? list) => (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
