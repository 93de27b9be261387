using Microsoft.Extensions.Configuration;
using Mitoyen.Platform.Outside;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Sites.CheckPresence;

/// <summary>Finds out what the outside sees of a site and of its town hall's mail. Names of nobody are not asked for, and the demonstration asks nobody.</summary>
sealed class PresenceAsking(OutsideReader outside, DnsRecords dns, WebPorts ports, IConfiguration configuration)
{
    const int MostBytes = 5_000_000;

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    readonly bool asks = !configuration.GetValue<bool>("Demonstration");

    public async Task<PresenceFacts> AskAsync(string host, string? mailDomain, bool hasLegalNotice, CancellationToken cancel)
    {
        var web = asks && DomainNames.IsPublic(host) ? WebAsync(host, cancel) : null;
        var records = asks && mailDomain is not null && DomainNames.IsPublic(mailDomain) && !DomainNames.IsOfProvider(mailDomain) ? RecordsAsync(mailDomain, cancel) : null;
        return new(host, mailDomain, hasLegalNotice, web is null ? null : await web, records is null ? null : await records);
    }

    async Task<WebAnswers> WebAsync(string host, CancellationToken cancel)
    {
        var (https, http, twin) = (AskAsync(Uri.UriSchemeHttps, host, ports.Https, cancel), AskAsync(Uri.UriSchemeHttp, host, ports.Http, cancel), DomainNames.Twin(host) is { } other ? AskAsync(Uri.UriSchemeHttps, other, ports.Https, cancel) : null);
        return new(await https, await http, twin is null ? null : await twin);
    }

    async Task<WebAnswer> AskAsync(string scheme, string host, int port, CancellationToken cancel) =>
        await outside.ReadAsync(new(new UriBuilder(scheme, host, port, "/").Uri, MostBytes, Longest, "text/html, */*;q=0.1", Purpose: "presence check"), cancel) switch
        {
            OutsideBody body => new(body.At, false, ""),
            OutsideFailure failure => new(null, failure.IsBadCertificate, failure.Sentence),
            _ => new(null, false, "Le site répond autrement que prévu."),
        };

    async Task<MailRecords> RecordsAsync(string domain, CancellationToken cancel)
    {
        var (exchanges, texts, dmarc) = (dns.ExchangesAsync(domain, cancel), dns.TextsAsync(domain, cancel), DmarcAsync(domain, cancel));
        var (found, (policy, isFromAbove)) = (await texts, await dmarc);
        var lookups = found is not null && Spf.Read(found) is { State: SpfState.Read } record ? await CountAsync(domain, record, cancel) : null;
        return new(await exchanges, found, lookups, policy, isFromAbove);
    }

    /// <summary>At most ten more questions: then the walk ends.</summary>
    async Task<SpfLookups> CountAsync(string domain, SpfReading record, CancellationToken cancel)
    {
        var known = new Dictionary<string, IReadOnlyList<string>?>();
        while (true)
        {
            var lookups = SpfWalk.Count(domain, record, known);
            if (lookups.End != SpfEnd.Unasked) return lookups;
            known[lookups.Domain] = await dns.TextsAsync(lookups.Domain, cancel);
        }
    }

    /// <summary>Where a name has no record of its own, the one of its registered domain counts (RFC 7489, 6.6.3).</summary>
    async Task<(IReadOnlyList<string>? Texts, bool IsFromAbove)> DmarcAsync(string domain, CancellationToken cancel)
    {
        var own = await dns.TextsAsync($"_dmarc.{domain}", cancel);
        if (own is null || DmarcReading.Read(own).State != DmarcState.None || DomainNames.Registrable(domain) is not { } above || above == domain) return (own, false);
        return (await dns.TextsAsync($"_dmarc.{above}", cancel), true);
    }
}
