using System.Text.Json;
using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

/// <summary>A page in a window, with all that the browser complains about while it is open.</summary>
sealed class Glance : IAsyncDisposable
{
    const string ReportPolicy = "document.addEventListener('securitypolicyviolation', e => console.error('Content-Security-Policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(Tools.Folder, "axe-core/axe.min.js")));

    readonly IBrowserContext context;
    readonly List<string> complaints = [];

    Glance(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors on the console, broken scripts, refusals of the content policy, requests to anybody else.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public static async Task<Glance> AtAsync(IBrowserContext context, Uri home, string url)
    {
        var glance = new Glance(context, await context.NewPageAsync());
        // That the page itself is a 404 is no fault of the page that says so.
        glance.Page.Console += (_, message) => { if (message.Type == "error" && !message.Location.StartsWith(new Uri(home, url).ToString(), StringComparison.Ordinal)) glance.complaints.Add($"console: {message.Text}"); };
        glance.Page.PageError += (_, error) => glance.complaints.Add($"script: {error}");
        glance.Page.Request += (_, request) => { if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } to && to.Authority != new Uri(home, url).Authority) glance.complaints.Add($"third party: {request.Url}"); };
        await glance.Page.AddInitScriptAsync(ReportPolicy);
        await glance.Page.GotoAsync(url, new() { WaitUntil = WaitUntilState.Load });
        return glance;
    }

    /// <summary>Rules of WCAG 2.2 A and AA and good practice that the page breaks, with the elements.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        await Page.EvaluateAsync(Axe.Value);
        var result = await Page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return
        [
            .. from violation in result.GetProperty("violations").EnumerateArray()
               from node in violation.GetProperty("nodes").EnumerateArray()
               select $"axe {violation.GetProperty("id").GetString()}: {node.GetProperty("html").GetString()} {node.GetProperty("failureSummary").GetString()?.ReplaceLineEndings(" ")}",
        ];
    }

    /// <summary>As when the system turns dark while the page is open.</summary>
    public async Task DarkenAsync()
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("dark", await Page.EvaluateAsync<string>("() => matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
    }

    /// <summary>How many pixels the page stays wider than its window, once it has had time to be laid out anew.</summary>
    public async Task<int> OverflowAsync()
    {
        const string Wider = "() => document.documentElement.scrollWidth - window.innerWidth";
        for (var tries = 0; tries < 20 && await Page.EvaluateAsync<int>(Wider) > 0; tries++) await Page.WaitForTimeoutAsync(100);
        return await Page.EvaluateAsync<int>(Wider);
    }

    /// <summary>The innermost elements that stick out of the window, by themselves or by their words; what scrolls in a frame of its own does not.</summary>
    public async Task<string> StickingOutAsync() => string.Join(", ", await Page.EvaluateAsync<string[]>("""
        () => {
          const right = (e) => { const range = document.createRange(); range.selectNodeContents(e); return Math.max(e.getBoundingClientRect().right, range.getBoundingClientRect().right); };
          const framed = (e) => { for (let at = e; at && at !== document.body; at = at.parentElement) if (getComputedStyle(at).overflowX !== 'visible') return true; return false; };
          const out = [...document.querySelectorAll('body *')].filter(e => right(e) > innerWidth + 0.5 && !framed(e));
          return out.filter(e => !out.some(o => o !== e && e.contains(o))).slice(0, 4).map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} « ${e.textContent.trim().slice(0, 30)} »`);
        }
        """));

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
