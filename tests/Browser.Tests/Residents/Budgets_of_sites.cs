using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests.Residents;

/// <summary>What a page may weigh as it travels (compressed), for an old telephone and a poor network.</summary>
public sealed class Budgets_of_sites(Browsing browsing, SitesOfTheDemonstration sites)
{
    const int MostHtml = 15_000, MostStyle = 12_000, MostScript = 5_000, MostRequests = 10, MostWithPictures = 150_000;

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var host in (string[])[SitesOfTheDemonstration.Commune, SitesOfTheDemonstration.SmallCommune, SitesOfTheDemonstration.Community])
                foreach (var path in (string[])["/", "/actualites", "/actualites/", "/agenda", "/agenda/", "/lieux", "/actes", "/demarches", "/demarches/particuliers/F900001", "/recherche?q=fete", "/contact"]) data.Add(host, path);
            return data;
        }
    }

    /// <param name="path">With a slash at its end: the first page that the list leads to.</param>
    [Theory, MemberData(nameof(Pages))]
    public async Task Are_kept(string host, string path)
    {
        if (path.Length > 1 && path.EndsWith('/')) path = await sites.FirstOfAsync(host, path.TrimEnd('/'));
        await using var context = await browsing.OpenAsync(null, width: 360);
        var page = await context.NewPageAsync();
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);

        await page.GotoAsync(await sites.AtAsync(host, path), new() { WaitUntil = WaitUntilState.NetworkIdle });

        var weights = new List<(string Kind, string Url, int Bytes)>();
        foreach (var answer in answers) weights.Add((answer.Request.ResourceType, answer.Url, (await answer.Request.SizesAsync()).ResponseBodySize));
        var told = string.Join('\n', weights);
        Assert.True(Sum("document") is > 0 and <= MostHtml, told);
        Assert.True(Sum("stylesheet") is > 0 and <= MostStyle, told);
        Assert.True(Sum("script") <= MostScript, told);
        Assert.True(weights.Sum(w => w.Bytes) <= MostWithPictures, told);
        Assert.True(weights.Count <= MostRequests, told);
        Assert.DoesNotContain(weights, w => w.Kind == "font");
        Assert.All(weights, w => Assert.Equal(host, new Uri(w.Url).Host));
        Assert.Empty(await context.CookiesAsync());

        int Sum(string kind) => weights.Where(w => w.Kind == kind).Sum(w => w.Bytes);
    }
}
