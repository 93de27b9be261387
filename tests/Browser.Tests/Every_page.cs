using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

public sealed class Every_page(Browsing browsing)
{
    /// <summary>Routes without a page of their own, and why. Every other one is opened and checked.</summary>
    static readonly Dictionary<string, string> NoPage = new()
    {
        ["/"] = "only sends each person on to their first page",
        ["/tournees/calcul/{Monday}"] = "stands for the second in which a week is planned, then leads to the plan (Host.Tests opens it)",
    };

    public static TheoryData<string> Routes => [.. Sitemap.Routes.Where(r => !NoPage.ContainsKey(r))];

    [Theory, MemberData(nameof(Routes))]
    public async Task Is_reached_and_free_of_faults(string route)
    {
        var samples = browsing.Sitemap.Of(route).DistinctBy(f => f.Person).Take(3).ToList();
        Assert.True(samples.Count > 0, $"Nobody reaches {route} by following links: link to it, give it a state in Sequel/, or say in Sitemap.NotLinked why nothing leads there.");

        var faults = await Task.WhenAll(samples.SelectMany(s => (Task<List<string>>[])[LookAsync(s), WithoutScriptsAsync(s)]));

        Assert.True(faults.All(f => f.Count == 0), string.Join('\n', faults.SelectMany(f => f).Distinct()));
    }

    /// <summary>Wide, then narrow (320 px is also 1 280 px at 400 %), in light and dark.</summary>
    async Task<List<string>> LookAsync(Found sample)
    {
        await using var glance = await Glance.AtAsync(await browsing.OpenAsync(sample.Person), browsing.App.Url, sample.Url);
        var faults = new List<string>(await glance.AxeAsync());
        await glance.DarkenAsync();
        faults.AddRange((await glance.AxeAsync()).Select(f => $"dark: {f}"));
        await glance.Page.SetViewportSizeAsync(320, 640);
        if (await glance.OverflowAsync() is > 0 and var wider) faults.Add($"{wider} px wider than a window of 320 px: {await glance.StickingOutAsync()}");
        faults.AddRange((await glance.AxeAsync()).Select(f => $"dark, 320 px: {f}"));
        faults.AddRange(glance.Complaints);
        return [.. faults.Select(f => $"{sample}: {f}")];
    }

    async Task<List<string>> WithoutScriptsAsync(Found sample)
    {
        await using var glance = await Glance.AtAsync(await browsing.OpenAsync(sample.Person, width: 320, scripts: false), browsing.App.Url, sample.Url);
        var faults = new List<string>();
        if (await glance.Page.Locator("h1").CountAsync() != 1 || !await glance.Page.Locator("h1").IsVisibleAsync()) faults.Add("no single visible h1");
        foreach (var form in await glance.Page.Locator("main form[method=post]").AllAsync())
            if (await form.IsVisibleAsync() && await form.Locator("button:visible, details button").CountAsync() == 0) faults.Add("a form that nothing sends");
        faults.AddRange(glance.Complaints);
        return [.. faults.Select(f => $"{sample}, without scripts: {f}")];
    }

    [Fact]
    public void Answers() => Assert.True(browsing.Sitemap.Broken.Count == 0, string.Join('\n', browsing.Sitemap.Broken));

    [Fact]
    public async Task Is_valid_html()
    {
        var documents = browsing.Sitemap.All.GroupBy(f => f.ToString()).ToDictionary(g => g.Key, g => g.First().Html);

        var errors = await Tools.NuAsync(documents);

        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Fact]
    public async Task Sets_no_cookie_before_somebody_signs_in()
    {
        await using var context = await browsing.OpenAsync(null);
        var page = await context.NewPageAsync();

        foreach (var found in browsing.Sitemap.All.Where(f => f.Person is null)) await page.GotoAsync(found.Url);

        Assert.Empty(await context.CookiesAsync());
    }

    [Fact]
    public async Task Forbids_scripts_and_styles_that_are_not_ours()
    {
        await using var context = await browsing.OpenAsync(null);
        var answer = await context.APIRequest.GetAsync("/connexion");

        var policy = answer.Headers.GetValueOrDefault("content-security-policy", "");

        Assert.Contains("default-src 'none'", policy.Replace("default-src 'self'", "default-src 'none'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValueOrDefault("x-content-type-options"));
        Assert.Contains("referrer-policy", answer.Headers.Keys);
    }
}
