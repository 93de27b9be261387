namespace Mitoyen.Browser.Tests;

/// <summary>What is looked at on a page. The routes are shared out among classes that run at the same time; <see cref="Every_page"/> says that none is left out.</summary>
public abstract class PagesLookedAt(Browsing browsing)
{
    /// <summary>Routes without a page of their own, and why. Every other one is opened and checked.</summary>
    internal static readonly Dictionary<string, string> NoPage = new()
    {
        ["/"] = "only sends each person on to their first page",
        ["/tournees/calcul/{Monday}"] = "stands for the second in which a week is planned, then leads to the plan (Host.Tests opens it)",
    };

    protected static TheoryData<string> Under(params string[] beginnings) => [.. RoutesUnder(beginnings)];

    protected static TheoryData<string> NotUnder(params string[] beginnings) => [.. Sitemap.Routes.Where(r => !NoPage.ContainsKey(r)).Except(RoutesUnder(beginnings))];

    static IEnumerable<string> RoutesUnder(string[] beginnings) => Sitemap.Routes.Where(r => !NoPage.ContainsKey(r) && beginnings.Any(b => r == b || r.StartsWith(b + "/", StringComparison.Ordinal)));

    protected async Task LookAtAsync(string route)
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
}
