using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Platform.Outside;

/// <summary>
/// Reads addresses that people typed (feeds, calendars), and reaches nothing that they could not reach themselves: every hop is checked by <see cref="OutsideRule"/>, and the
/// connection goes to the very addresses that were checked. Time and size are limited while it reads; it says who it is.
/// </summary>
public sealed class OutsideReader : IDisposable
{
    const int MostRedirections = 5, MostNoted = 1000;

    static readonly HttpRequestOptionsKey<IPAddress[]> Checked = new("checked-addresses");

    readonly HttpClient http;
    readonly OutsideRule rule;
    readonly TimeProvider clock;
    readonly string contact;
    readonly string? pages;

    /// <summary>Hosts whose last certificate was refused.</summary>
    readonly ConcurrentDictionary<string, byte> unproven = new(StringComparer.OrdinalIgnoreCase);

    public OutsideReader(OutsideRule rule, TimeProvider clock, IConfiguration configuration, IOptions<MailOptions> mail)
    {
        (this.rule, this.clock, contact, pages) = (rule, clock, configuration["Outside:Contact"] ?? mail.Value.From, configuration["PublicUrl"]);
        http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseProxy = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All, ConnectCallback = ConnectAsync, MaxResponseHeadersLength = 32,
            MaxConnectionsPerServer = 2, PooledConnectionLifetime = TimeSpan.FromMinutes(1), PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15), MaxResponseDrainSize = 0,
            SslOptions = new() { RemoteCertificateValidationCallback = IsTrusted },
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    public async Task<OutsideAnswer> ReadAsync(OutsideQuestion question, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(question.Longest);
        try
        {
            return await FollowAsync(question, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new OutsideFailure($"Le site n’a pas répondu en entier en {French.Count((long)question.Longest.TotalSeconds, "seconde")}.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or UriFormatException)
        {
            return e is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError }
                ? new OutsideFailure("La connexion sécurisée (https) a échoué.")
                : new OutsideFailure("Le site ne répond pas, ou sa réponse s’est interrompue.");
        }
        // What cannot be decompressed.
        catch (InvalidDataException)
        {
            return new OutsideFailure("La réponse du site est abîmée\u00A0: elle ne se décompresse pas.");
        }
    }

    async Task<OutsideAnswer> FollowAsync(OutsideQuestion question, CancellationToken cancel)
    {
        var at = question.Address;
        for (var hop = 0; hop <= MostRedirections; hop++)
        {
            if (await CheckAsync(at, cancel) is var (addresses, refused) && addresses is null) return hop == 0 ? refused! : new OutsideFailure($"L’adresse renvoie à une autre, {French.Quote(at.Host)}. {refused!.Sentence}");
            using var request = Request(at, question, addresses);
            if (await SendAsync(request, at.IdnHost, cancel) is not { } received) return new OutsideFailure("La connexion sécurisée (https) a échoué\u00A0: le certificat du site n’est pas valable.", IsBadCertificate: true);
            using var answer = received;
            if ((int)answer.StatusCode is not (301 or 302 or 303 or 307 or 308)) return await OpenAsync(answer, at, question.MostBytes, cancel);
            if (answer.Headers.Location is not { } next) return new OutsideFailure("Le site renvoie à une autre adresse sans dire laquelle.");
            at = new(at, next);
        }
        return new OutsideFailure("L’adresse renvoie sans fin d’une page à l’autre.");
    }

    async Task<(IPAddress[]? Addresses, OutsideFailure? Refused)> CheckAsync(Uri at, CancellationToken cancel)
    {
        if (!at.IsAbsoluteUri || at.Scheme is not ("http" or "https")) return (null, new("L’adresse doit commencer par https:// ou http://."));
        if (at.UserInfo.Length > 0) return (null, new("L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe."));
        IPAddress[] found;
        try
        {
            found = await rule.Resolve(at.IdnHost, cancel);
        }
        // The second: a name that cannot be one, or an address of nowhere.
        catch (Exception e) when (e is SocketException or ArgumentException)
        {
            return (null, new($"Personne ne connaît le nom {French.Quote(at.Host)}{French.Colon}vérifiez l’adresse."));
        }
        var allowed = found.Where(a => rule.Allows(new(a, at.Port))).ToArray();
        return allowed.Length > 0 ? (allowed, null) : (null, new("Cette adresse n’est pas sur l’internet public (ports 80 et 443), et n’est donc pas lue."));
    }

    /// <summary>Null: whoever answered could not prove to be that site.</summary>
    async Task<HttpResponseMessage?> SendAsync(HttpRequestMessage request, string host, CancellationToken cancel)
    {
        try
        {
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.SecureConnectionError && unproven.ContainsKey(host))
        {
            return null;
        }
    }

    /// <summary>Notes whose certificate was refused: the exception that follows does not tell it from a server that does not speak TLS.</summary>
    bool IsTrusted(object stream, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var host = ((SslStream)stream).TargetHostName;
        if (errors == SslPolicyErrors.None || rule.AlsoTrusts?.Invoke(certificate, errors) == true)
        {
            unproven.TryRemove(host, out _);
            return true;
        }
        if (unproven.Count > MostNoted) unproven.Clear();
        unproven[host] = 0;
        return false;
    }

    HttpRequestMessage Request(Uri at, OutsideQuestion question, IPAddress[] addresses)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, at);
        request.Options.Set(Checked, addresses);
        request.Headers.TryAddWithoutValidation("User-Agent", Visitor(question.Purpose));
        request.Headers.TryAddWithoutValidation("Accept", question.Accept);
        if (question.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (question.LastModified is { } modified) request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    async Task<OutsideAnswer> OpenAsync(HttpResponseMessage answer, Uri at, int mostBytes, CancellationToken cancel)
    {
        var fresh = (long?)answer.Headers.CacheControl?.MaxAge?.TotalSeconds;
        if (answer.StatusCode == HttpStatusCode.NotModified) return new OutsideUnchanged(fresh);
        if (!answer.IsSuccessStatusCode) return Refused(answer);
        if (answer.Content.Headers.ContentLength > mostBytes || await BodyAsync(answer.Content, mostBytes, cancel) is not { } bytes)
            return new OutsideFailure($"La réponse est trop lourde{French.Colon}elle dépasse {French.Number(mostBytes / 1000)}\u00A0ko.");
        var type = answer.Content.Headers.ContentType;
        return new OutsideBody(bytes, type?.MediaType?.ToLowerInvariant() ?? "", type?.CharSet?.Trim('"'), Header(answer.Headers, "ETag"), Header(answer.Content.Headers, "Last-Modified"), at, fresh);
    }

    OutsideFailure Refused(HttpResponseMessage answer)
    {
        var retry = answer.Headers.RetryAfter;
        var seconds = retry?.Delta?.TotalSeconds ?? (retry?.Date - clock.GetUtcNow())?.TotalSeconds;
        var sentence = (int)answer.StatusCode switch
        {
            401 or 403 => "Le site refuse de montrer cette adresse",
            404 => "Le site ne connaît pas cette adresse",
            410 => "Le site dit que cette adresse a été retirée pour de bon",
            429 => "Le site demande d’attendre avant de revenir",
            >= 500 => "Le site est en panne",
            _ => "Le site répond autrement que prévu",
        };
        return new($"{sentence} (réponse {(int)answer.StatusCode}).", seconds > 0 ? (long)Math.Ceiling(seconds.Value) : null, (int)answer.StatusCode == 410);
    }

    /// <summary>Null: there was more than that.</summary>
    static async Task<byte[]?> BodyAsync(HttpContent content, int mostBytes, CancellationToken cancel)
    {
        await using var stream = await content.ReadAsStreamAsync(cancel);
        using var kept = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await stream.ReadAsync(part, cancel) is > 0 and var read)
        {
            if (kept.Length + read > mostBytes) return null;
            kept.Write(part, 0, read);
        }
        return kept.ToArray();
    }

    static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        if (!context.InitialRequestMessage.Options.TryGetValue(Checked, out var addresses)) throw new HttpRequestException("Nobody checked this address.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A name, an address of pages and one of people, so that whoever is read knows whom to ask to stop.</summary>
    string Visitor(string purpose) =>
        new([.. $"Mitoyen/1.0 ({purpose}; {(pages is null ? "" : $"+{pages}; ")}{contact.Replace('(', ' ').Replace(')', ' ')})".Where(c => c is >= ' ' and < '\u007F')]);

    /// <summary>As it was given, to be given back letter for letter.</summary>
    static string? Header(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: <= 300 } value ? value : null;

    public void Dispose() => http.Dispose();
}
