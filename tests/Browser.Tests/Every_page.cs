namespace Mitoyen.Browser.Tests;

public sealed class Every_page(Browsing browsing)
{
    [Fact]
    public void Is_looked_at_by_one_class()
    {
        TheoryData<string>[] looked = [Pages_of_sites.Routes, Pages_of_contents.Routes, Pages_of_texts_and_councils.Routes, Pages_of_rounds_time_and_requests.Routes, Other_pages.Routes];

        Assert.Equal(Sitemap.Routes.Where(r => !PagesLookedAt.NoPage.ContainsKey(r)).Order(), looked.SelectMany(l => l.Select(row => row.Data)).Order());
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
