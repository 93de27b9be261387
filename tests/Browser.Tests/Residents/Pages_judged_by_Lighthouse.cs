using System.Diagnostics;
using System.Text.Json;

namespace Mitoyen.Browser.Tests.Residents;

/// <summary>Speed on a throttled telephone, accessibility, good practice and what search engines ask for: all whole. Runs alone, so that other tests do not slow the pages down.</summary>
[Collection(nameof(Alone))]
public sealed class Pages_judged_by_Lighthouse(SitesOfTheDemonstration sites)
{
    /// <summary>As Lighthouse advises against the noise of a machine: a page that is not at 100 at once has two more runs to show its speed.</summary>
    const int MostRuns = 3;

    [Fact]
    public async Task Have_a_hundred_four_times()
    {
        const string Commune = SitesOfTheDemonstration.Commune, Community = SitesOfTheDemonstration.Community;
        var kept = await Task.WhenAll(
            sites.AtAsync(Commune, "/"), sites.AtAsync(Community, "/"), sites.AtAsync(Community, "/actualites"), sites.AtAsync(Commune, await sites.FirstOfAsync(Commune, "/actualites")),
            sites.AtAsync(Commune, "/agenda"), sites.AtAsync(Commune, "/demarches/particuliers/F900001"));
        var hidden = await sites.AtAsync(Commune, "/recherche?q=fete");

        var judged = await JudgeAsync([.. kept, hidden]);

        var poor = judged.Where(p => kept.Contains(p.Url) && (p.Runs.Max(r => r.Performance) < 100 || p.Runs.Any(r => (r.Accessibility, r.BestPractices, r.Seo) != (100, 100, 100))));
        Assert.True(!poor.Any(), string.Join('\n', poor.Select(p => $"{p.Url}: {string.Join(" | ", p.Runs)}")));
        Assert.Equal(kept.Length + 1, judged.Count);
        Assert.Contains(judged.Single(p => p.Url == hidden).Runs[0].Faults, f => f.StartsWith("is-crawlable", StringComparison.Ordinal)); // It can fail: results are kept from search engines.
    }

    static async Task<IReadOnlyList<JudgedPage>> JudgeAsync(IReadOnlyList<string> urls)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Tools.Folder, "../lighthouse.mjs"), Browsing.OnThePath("chromium"), MostRuns.ToString(System.Globalization.CultureInfo.InvariantCulture), .. urls]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var complaints = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var report = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await complaints);
        return JsonSerializer.Deserialize<List<JudgedPage>>(report, JsonSerializerOptions.Web)!;
    }
}
