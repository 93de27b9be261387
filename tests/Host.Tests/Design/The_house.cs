using System.Net;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Xunit;

namespace Mitoyen.Host.Tests.Design;

/// <summary>What stands around every page.</summary>
public sealed class The_house(Apps apps) : IClassFixture<Apps>
{
    [Theory]
    [InlineData("/charte")]
    [InlineData("/charte/refus")]
    [InlineData("/accessibilite")]
    [InlineData("/rien/de/tel")]
    public async Task Every_page_is_French_titled_and_leads_to_its_content(string url)
    {
        var page = await PageAsync(url);

        Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(" – Mitoyen", page.Document.Title, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Equal("#contenu", page.Document.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.True(page.Has("main#contenu"));
        Assert.False(page.Has("[style], style, script:not([src]), [onclick], [onsubmit], base"));
    }

    [Fact]
    public async Task Styles_and_scripts_are_served_with_a_fingerprint_and_can_be_kept()
    {
        var page = await PageAsync("/charte");
        var app = await apps.OnAsync(Database.Sqlite);
        using var visitor = app.Visitor();

        foreach (var address in page.Document.QuerySelectorAll("link[href^='/_content'], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
        {
            var answer = await visitor.SendAsync(new(HttpMethod.Get, address));

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Matches(@"\.[a-z0-9]{10}\.(css|js|svg)$", address);
            Assert.Contains("immutable", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_and_leads_home()
    {
        var page = await PageAsync("/rien/de/tel");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("n’existe pas", page.TextOf("h1"), StringComparison.Ordinal);
        Assert.True(page.Has("main a[href='/']"));
    }

    async Task<Page> PageAsync(string url)
    {
        var app = await apps.OnAsync(Database.Sqlite);
        using var visitor = app.Visitor();
        return await visitor.GetPageAsync(url);
    }
}
