using System.IO.Hashing;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>An answer as it is sent, in the encodings that browsers asked for.</summary>
sealed class CachedPage : IKept
{
    const int InOnePiece = 6_000;

    readonly PageBody plain;
    readonly PageEncoding gzip, brotli;
    volatile bool isGone;

    CachedPage(byte[] text, string contentType, string cacheControl, SiteTopic topics, long validUntil)
    {
        (ContentType, CacheControl, Topics, ValidUntil) = (contentType, cacheControl, topics, validUntil);
        var hash = Convert.ToHexStringLower(XxHash128.Hash(text));
        (plain, gzip, brotli) = (new(text, $"\"{hash}\"", null), new(text, hash + "-g", "gzip"), new(text, hash + "-b", "br"));
    }

    public string ContentType { get; }
    public string CacheControl { get; }
    public SiteTopic Topics { get; }
    public long ValidUntil { get; }

    /// <summary>Compressed bodies are at most as long again, together.</summary>
    public int Bytes => plain.Bytes.Length * 2;

    public bool IsGone { get => isGone; set => isGone = value; }

    /// <summary>What else the first answer said (the house's security headers): said again with every other one. Null until it was sent.</summary>
    public KeyValuePair<string, StringValues>[]? Others { get; set; }

    public static CachedPage Of(byte[] plain, string contentType, string cacheControl, SiteTopic topics, long validUntil) => new(plain, contentType, cacheControl, topics, validUntil);

    /// <summary>The body in the best encoding that the browser reads.</summary>
    public PageBody For(string? accepted) => Accepts(accepted, "br") ? brotli.Body : Accepts(accepted, "gzip") ? gzip.Body : plain;

    /// <summary>Whether the visitor has this very body already.</summary>
    public static bool IsKnown(StringValues asked, string tag) =>
        asked.Count > 0 && EntityTagHeaderValue.TryParseList([.. asked!], out var tags) && tags.Any(t => t.Tag == "*" || t.Tag == tag);

    /// <summary>Writes the answer; of anything but success the body only.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var body = For(request.Headers.AcceptEncoding);
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.Headers.ETag = body.Tag;
            response.Headers.CacheControl = CacheControl;
            if (request.Headers.IfNoneMatch is { Count: > 0 } asked && KnownOf(asked, body) is { } known)
            {
                response.Headers.ETag = known;
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }
        if (body.Encoding is not null) response.Headers.ContentEncoding = body.Encoding;
        response.ContentType = ContentType;
        response.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : SendAsync(response, body.Bytes);
    }

    /// <summary>
    /// In one piece beside the head: the server's own buffers hold 4 kB, and a page written to the body would be cut into as many segments, each of which is pinned and told to the socket.
    /// Without a token: to a visitor who has left the server writes nothing, and asking it for one costs a tenth of the whole answer.
    /// </summary>
    static Task SendAsync(HttpResponse response, byte[] body)
    {
        if (body.Length < InOnePiece) return response.Body.WriteAsync(body, 0, body.Length);
        var begun = response.StartAsync();
        return begun.IsCompletedSuccessfully ? SendBodyAsync(response.BodyWriter, body) : SendAfterAsync(begun, response, body);
    }

    static async Task SendAfterAsync(Task begun, HttpResponse response, byte[] body)
    {
        await begun;
        await SendBodyAsync(response.BodyWriter, body);
    }

    static Task SendBodyAsync(PipeWriter writer, byte[] body)
    {
        body.CopyTo(writer.GetMemory(body.Length));
        writer.Advance(body.Length);
        var sent = writer.FlushAsync();
        return sent.IsCompletedSuccessfully ? Task.CompletedTask : sent.AsTask();
    }

    static string? KnownOf(StringValues asked, PageBody body) => IsKnown(asked, body.Tag) ? body.Tag : body.Before is { } before && IsKnown(asked, before) ? before : null;

    static bool Accepts(string? accepted, string encoding)
    {
        if (string.IsNullOrEmpty(accepted)) return false;
        foreach (var range in accepted.AsSpan().Split(','))
        {
            var part = accepted.AsSpan(range).Trim();
            if (part.StartsWith(encoding, StringComparison.OrdinalIgnoreCase) && (part.Length == encoding.Length || (part[encoding.Length] == ';' && !part.EndsWith("q=0", StringComparison.Ordinal)))) return true;
        }
        return false;
    }
}
