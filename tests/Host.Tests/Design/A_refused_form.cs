using System.Net;
using AngleSharp.Dom;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Xunit;

namespace Mitoyen.Host.Tests.Design;

/// <summary>The form of the style guide, posted for real: what every form of the product relies on.</summary>
public sealed class A_refused_form(Apps apps) : IClassFixture<Apps>
{
    async Task<Page> PostAsync(params (string, object?)[] values)
    {
        var app = await apps.OnAsync(Database.Sqlite);
        using var visitor = app.Visitor();
        return await visitor.PostFormAsync(await visitor.GetPageAsync("/charte/refus"), "#form-refus", values);
    }

    [Fact]
    public async Task Nothing_that_was_typed_is_lost()
    {
        var page = await PostAsync(("Posted.Title", "Un « titre » <b>"), ("Posted.Note", "\nLigne 2"), ("Posted.Day", "demain"), ("Posted.Commune", "62777"),
            ("Posted.Urgency", "all"), ("Posted.Agreed", true), ("Posted.Lines[0].Share", "80,5"), ("Posted.Lines[1].Share", "vingt"));

        Assert.Equal("Un « titre » <b>", page.Document.QuerySelector("[name='Posted.Title']")!.GetAttribute("value"));
        Assert.Equal("\nLigne 2", page.Document.QuerySelector("[name='Posted.Note']")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal("demain", page.Document.QuerySelector("[name='Posted.Day']")!.GetAttribute("value"));
        Assert.True(page.Has("[name='Posted.Commune'] option[value='62777'][selected]"));
        Assert.True(page.Has("[name='Posted.Urgency'][value='all'][checked]"));
        Assert.True(page.Has("[name='Posted.Agreed'][checked]"));
        Assert.Equal(["80,5", "vingt"], page.Document.QuerySelectorAll("[name$='.Share']").Select(e => e.GetAttribute("value")));
    }

    [Fact]
    public async Task A_password_never_comes_back()
    {
        var page = await PostAsync(("Posted.Password", "secret"));

        Assert.False(page.Document.QuerySelector("[name='Posted.Password']")!.HasAttribute("value"));
    }

    [Fact]
    public async Task The_answer_is_422_and_the_summary_leads_to_every_field()
    {
        var page = await PostAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var links = page.Document.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(11, links.Count);
        Assert.All(links, link => Assert.NotNull(page.Document.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..])));
    }

    [Fact]
    public async Task Each_field_names_its_hint_and_its_error()
    {
        var page = await PostAsync();

        var described = page.Document.QuerySelectorAll("[aria-describedby]");
        Assert.All(described.SelectMany(e => e.GetAttribute("aria-describedby")!.Split(' ')), id => Assert.NotNull(page.Document.GetElementById(id)));
        Assert.All(page.Document.QuerySelectorAll(".field-bad input:not([type=checkbox]):not([type=radio]), .field-bad select, .field-bad textarea"), e => Assert.Equal("true", e.GetAttribute("aria-invalid")));
        Assert.Contains("Il manque la fin de l’adresse", page.TextOf("#refus-Email-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_can_be_added_without_script()
    {
        var app = await apps.OnAsync(Database.Sqlite);
        using var visitor = app.Visitor();
        var page = await visitor.GetPageAsync("/charte/refus");

        var longer = await visitor.PressAsync(page, "#form-refus button[value='ajouter']");

        Assert.Equal(3, longer.Document.QuerySelectorAll("[name$='.Share']").Length);
    }

    [Fact]
    public async Task Boxes_that_are_all_unticked_stay_so()
    {
        var app = await apps.OnAsync(Database.Sqlite);
        using var visitor = app.Visitor();
        var answer = await visitor.SendAsync(new(HttpMethod.Post, "/charte/refus") { Content = new FormUrlEncodedContent([new("_handler", "refus"), new("Posted.Title", "Sans case")]) });

        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(0, System.Text.RegularExpressions.Regex.Count(html, "name=\"Posted.Kinds\"[^>]*checked"));
    }
}
