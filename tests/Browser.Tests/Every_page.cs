using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

public sealed class Every_page(Browsing browsing)
{
    /// <summary>Pages that need a state in which the story leaves nothing; Host.Tests read them. Reported as skipped, so that nobody takes them for checked.</summary>
    static readonly Dictionary<string, string> OutsideTheStory = new()
    {
        ["/connexion/code"] = "account with an authenticator application",
        ["/convention/{Id:guid}/avenants/{Amendment:guid}/deliberation"] = "draft of an amendment",
        ["/convention/{Id:guid}/avenants/{Amendment:guid}/signature"] = "draft of an amendment",
        ["/convention/{Id:guid}/avenants/{Existing:guid}/modifier"] = "draft of an amendment",
        ["/convention/{Id:guid}/avenants/{Number:guid}"] = "amendment",
        ["/convention/{Id:guid}/comite/reunions/{Existing:guid}"] = "meeting of the committee",
        ["/convention/{Id:guid}/deliberation"] = "draft of an agreement",
        ["/convention/{Id:guid}/modifier"] = "draft of an agreement",
        ["/convention/{Id:guid}/signature"] = "draft of an agreement",
        ["/courriers/{Id:guid}"] = "message in the outbox",
        ["/invitation/{Token}"] = "open invitation",
        ["/mot-de-passe/{Token}"] = "request for a new password",
        ["/temps/ecritures/{Id:guid}/corriger"] = "closed month",
    };

    public static TheoryData<string> Routes => [.. Sitemap.Routes];

    [Theory, MemberData(nameof(Routes))]
    public async Task Is_reached_and_free_of_faults(string route)
    {
        if (route == "/") return;
        if (OutsideTheStory.TryGetValue(route, out var missing)) Assert.Skip($"The story has no {missing}: nobody has looked at this page here yet.");
        var samples = browsing.Sitemap.Of(route).DistinctBy(f => f.Person).Take(3).ToList();
        Assert.True(samples.Count > 0, $"Nobody reaches {route} by following links: link to it, or say in Sitemap.NotLinked why nothing does.");

        var faults = new List<string>();
        foreach (var sample in samples)
        {
            faults.AddRange(await LookAsync(sample, dark: false));
            faults.AddRange(await LookAsync(sample, dark: true));
            faults.AddRange(await WithoutScriptsAsync(sample));
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    async Task<List<string>> LookAsync(Found sample, bool dark)
    {
        await using var glance = await Glance.AtAsync(await browsing.OpenAsync(sample.Person, dark: dark), browsing.App.Url, sample.Url);
        var faults = new List<string>(await glance.AxeAsync());
        await glance.Page.SetViewportSizeAsync(320, 640);
        if (await glance.OverflowAsync() is > 0 and var wider) faults.Add($"{wider} px wider than a window of 320 px: {await glance.StickingOutAsync()}");
        if (dark) faults.AddRange(await glance.AxeAsync());
        faults.AddRange(glance.Complaints);
        return [.. faults.Select(f => $"{sample}{(dark ? ", dark" : "")}: {f}")];
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
