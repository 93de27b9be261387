using System.Net;
using System.Net.Sockets;
using AngleSharp.Html.Dom;

namespace Mitoyen.Host.Tests.Running;

/// <summary>Somebody at a browser without JavaScript: keeps cookies, follows redirections, fills in forms as the page gives them.</summary>
public sealed class Visitor(Uri address, Func<string>? errors = null) : IDisposable
{
    const int MostRedirections = 10;

    readonly CookieJar cookies = new();
    readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectCallback = Here }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    public IReadOnlyDictionary<string, string> Cookies => cookies.All;

    public Task<Page> GetPageAsync(string url) => FollowAsync(new(HttpMethod.Get, new Uri(address, url)));

    /// <summary>The bare answer, without following a redirection: downloads, feeds, statuses.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(address, request.RequestUri!);
        cookies.GiveTo(request);
        try
        {
            var answer = await http.SendAsync(request);
            cookies.TakeFrom(answer);
            return answer;
        }
        catch (TaskCanceledException late)
        {
            throw new TimeoutException($"{request.Method} {request.RequestUri} was not answered within a minute.", late);
        }
    }

    /// <summary>Sends a form of the page with what it holds, these values put in. Fails when the page has no such form or the form no such field.</summary>
    /// <param name="form">CSS selector; the only form of <c>main</c> when null.</param>
    /// <param name="values">Field name and value; <c>null</c> empties the field, <c>true</c> and <c>false</c> tick a box, a <see cref="FormFile"/> attaches, an array fills a repeated field.</param>
    public Task<Page> PostFormAsync(Page page, string? form = null, params (string Field, object? Value)[] values)
    {
        var filled = new FilledForm(page.FindForm(form));
        foreach (var (field, value) in values) filled.Fill(field, value);
        return FollowAsync(filled.ToRequest(page.Url));
    }

    /// <summary>As <see cref="PostFormAsync"/>, through a given button.</summary>
    public Task<Page> PressAsync(Page page, string button, params (string Field, object? Value)[] values)
    {
        var pressed = page.Document.QuerySelector(button) as IHtmlElement ?? throw new InvalidOperationException($"{page.Url} has no button {button}.");
        var filled = new FilledForm(FilledForm.FormOf(pressed)) { Pressed = pressed };
        foreach (var (field, value) in values) filled.Fill(field, value);
        return FollowAsync(filled.ToRequest(page.Url));
    }

    public void Dispose() => http.Dispose();

    static async ValueTask<Stream> ConnectAsync(Uri address, CancellationToken cancel)
    {
        var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, cancel);
            return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Every name is this machine: sites answer under their own.</summary>
    static async ValueTask<Stream> Here(SocketsHttpConnectionContext to, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, to.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    async Task<Page> FollowAsync(HttpRequestMessage request)
    {
        var redirections = new List<HttpStatusCode>();
        while (true)
        {
            using var answer = await SendAsync(request);
            if (answer.StatusCode == HttpStatusCode.InternalServerError) throw new InvalidOperationException($"{request.RequestUri} failed: {string.Join('\n', (errors?.Invoke() ?? "").Split('\n').Take(12))}");
            if ((int)answer.StatusCode is < 300 or >= 400 || answer.Headers.Location is not { } next)
                return await Page.ReadAsync(request.RequestUri!, answer, redirections);
            if (redirections.Count == MostRedirections) throw new InvalidOperationException($"{request.RequestUri} redirects for ever.");
            redirections.Add(answer.StatusCode);
            request = new(HttpMethod.Get, new Uri(request.RequestUri!, next));
        }
    }
}
