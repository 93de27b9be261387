using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Mitoyen.Host.Tests.Running;

/// <summary>A page as it came back, after redirections.</summary>
/// <param name="Redirections">Statuses on the way here, first one first; 303 after a post that was accepted.</param>
public sealed record Page(Uri Url, HttpStatusCode Status, IReadOnlyList<HttpStatusCode> Redirections, IHtmlDocument Document)
{
    public static async Task<Page> ReadAsync(Uri url, HttpResponseMessage answer, IReadOnlyList<HttpStatusCode> redirections)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return new(url, answer.StatusCode, redirections, await new HtmlParser().ParseDocumentAsync(text));
    }

    public string Path => Url.AbsolutePath;

    /// <summary>What a person reads in an element, white space folded (non-breaking spaces stay); the whole body without a selector.</summary>
    public string TextOf(string selector = "body")
    {
        var element = Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{Url} has no {selector}.");
        return string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    /// <summary>The name of a field, for a test that knows what the field is and not how the page calls it.</summary>
    public string FieldOf(string selector) => Document.QuerySelector(selector)?.GetAttribute("name") ?? throw new InvalidOperationException($"{Url} has no field {selector}.");

    internal IHtmlFormElement FindForm(string? selector)
    {
        var forms = Document.QuerySelectorAll(selector ?? "main form").OfType<IHtmlFormElement>().ToList();
        return forms.Count == 1 ? forms[0] : throw new InvalidOperationException($"{Url} ({(int)Status}) has {forms.Count} forms for “{selector ?? "main form"}”.");
    }
}
