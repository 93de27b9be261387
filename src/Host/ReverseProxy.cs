using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Mitoyen.Host;

/// <summary>
/// Whose word is taken for the visitor's address and for https: a proxy on this machine and those of <c>ReverseProxy:Known</c>
/// (addresses or networks, separated by commas: <c>10.0.0.5, 192.168.1.0/24</c>).
/// </summary>
static class ReverseProxy
{
    /// <exception cref="FormatException">An entry is neither an address nor a network.</exception>
    public static IServiceCollection AddReverseProxy(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null; // As many hops as there are known proxies, each of which is asked for.
            foreach (var known in (configuration["ReverseProxy:Known"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (known.Contains('/', StringComparison.Ordinal)) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(known));
                else options.KnownProxies.Add(IPAddress.Parse(known));
        });
}
