namespace Mitoyen.Browser.Tests;

/// <summary>Every check of pages finds the fault that is planted for it.</summary>
public sealed class Planted_faults(Browsing browsing)
{
    const string Bad = """
        <!DOCTYPE html><html lang="fr"><head><title>x</title></head><body><main><h1>x</h1>
        <p style="color:#bbb;background:#fff">Pâle</p><input type="text"><div style="width:900px">large</div></main></body></html>
        """;

    [Fact]
    public async Task Axe_and_the_narrow_window_see_them()
    {
        await using var glance = await Glance.AtAsync(await browsing.OpenAsync(null, width: 320), browsing.App.Url, "/health/live");
        await glance.Page.SetContentAsync(Bad);

        var violations = await glance.AxeAsync();

        Assert.Contains(violations, v => v.StartsWith("axe color-contrast", StringComparison.Ordinal));
        Assert.Contains(violations, v => v.StartsWith("axe label", StringComparison.Ordinal));
        Assert.True(await glance.OverflowAsync() > 500);
    }

    [Fact]
    public async Task The_checker_of_html_sees_them() =>
        Assert.NotEmpty(await Tools.NuAsync(new Dictionary<string, string> { ["/x"] = Bad.Replace("<p ", "<p><div></p><p ", StringComparison.Ordinal), ["/y"] = "<!DOCTYPE html><html lang=\"fr\"><head><title>y</title></head><body><p>Bien</p></body></html>" }));

    [Fact]
    public async Task The_console_and_third_parties_are_heard()
    {
        await using var glance = await Glance.AtAsync(await browsing.OpenAsync(null), browsing.App.Url, "/connexion");

        await glance.Page.EvaluateAsync("() => { console.error('planted'); setTimeout(() => { throw new Error('thrown') }, 0); fetch('http://127.0.0.1:9/').catch(() => {}); }");
        await glance.Page.WaitForTimeoutAsync(200);

        Assert.Contains(glance.Complaints, c => c.Contains("planted", StringComparison.Ordinal));
        Assert.Contains(glance.Complaints, c => c.Contains("thrown", StringComparison.Ordinal));
    }
}
