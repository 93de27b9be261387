using System.Net;
using DnsClient;
using DnsClient.Protocol;
using Microsoft.Extensions.Configuration;
using Mitoyen.Platform;
using Mitoyen.Platform.Modules;

namespace Mitoyen.Sites.CheckPresence;

/// <summary>Asks the DNS: the servers of this machine, or those of <c>Outside:NameServers</c> (address or address:port, separated by commas).</summary>
sealed class DnsRecords(IConfiguration configuration)
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    /// <summary>Of one name: whoever has more is playing.</summary>
    const int Most = 50;

    readonly Lazy<LookupClient> client = Client(Servers(configuration["Outside:NameServers"]));

    /// <summary>Each record put together from its pieces; null: nobody answered.</summary>
    public async Task<IReadOnlyList<string>?> TextsAsync(string name, CancellationToken cancel) =>
        await AskAsync(name, QueryType.TXT, cancel) is { } answers ? [.. answers.OfType<TxtRecord>().Take(Most).Select(r => string.Concat(r.Text))] : null;

    /// <summary>Servers that take in mail, the preferred first; null: nobody answered.</summary>
    public async Task<IReadOnlyList<string>?> ExchangesAsync(string name, CancellationToken cancel) =>
        await AskAsync(name, QueryType.MX, cancel) is { } answers ? [.. answers.OfType<MxRecord>().OrderBy(r => r.Preference).Take(Most).Select(r => r.Exchange.Value)] : null;

    async Task<IReadOnlyList<DnsResourceRecord>?> AskAsync(string name, QueryType type, CancellationToken cancel)
    {
        try
        {
            var answer = await client.Value.QueryAsync(name, type, cancellationToken: cancel);
            return answer.Header.ResponseCode is DnsHeaderResponseCode.NoError or DnsHeaderResponseCode.NotExistentDomain ? answer.Answers : null;
        }
        // No server, no answer in time, an answer that is none; the second: a name that cannot be one.
        catch (Exception e) when (e is DnsResponseException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Made at the first question: it looks for the servers of this machine.</summary>
    static Lazy<LookupClient> Client(IPEndPoint[] servers) => new(() => new(Options(servers)));

    static LookupClientOptions Options(IPEndPoint[] servers) => new LookupClientOptions(servers) { AutoResolveNameServers = servers.Length == 0, UseCache = false, Timeout = Longest, Retries = 1, UseTcpFallback = true, ThrowDnsErrors = false };

    /// <exception cref="UnusableSetting">One of them is no address.</exception>
    public static IPEndPoint[] Servers(string? setting) =>
        [.. (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(s => IPEndPoint.TryParse(s, out var server) ? new IPEndPoint(server.Address, server.Port == 0 ? 53 : server.Port) : throw new UnusableSetting($"Le réglage Outside:NameServers est inutilisable{French.Colon}{French.Quote(s)}. Donnez des adresses de serveurs de noms séparées par des virgules, par exemple 192.0.2.53, 192.0.2.54:5353, ou retirez ce réglage."))];
}
