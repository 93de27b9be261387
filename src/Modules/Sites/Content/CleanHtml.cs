using AngleSharp.Dom;
using Ganss.Xss;

namespace Mitoyen.Sites.Content;

/// <summary>
/// What an author may write: headings, paragraphs, lists, links, quotations, emphasis, tables. Anything else loses its tag and keeps its words;
/// only scripts and styles, which nobody reads, go whole.
/// </summary>
static class CleanHtml
{
    static readonly string[] Tags = ["h2", "h3", "h4", "p", "br", "ul", "ol", "li", "a", "strong", "em", "b", "i", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "abbr", "sup", "sub", "hr", "div"];
    static readonly string[] Attributes = ["href", "title", "scope", "lang", "colspan", "rowspan"];
    static readonly string[] NotText = ["script", "style", "noscript", "template", "iframe", "object"];

    /// <param name="at">Where it comes from, so that its links lead there; empty: it was written here.</param>
    public static string Of(string? html, string at = "")
    {
        if (string.IsNullOrWhiteSpace(html)) return "";
        var text = html.Contains('<', StringComparison.Ordinal) ? html : Paragraphs(html);
        return Blocks.Of(Tidy(Cleaner().SanitizeDom(text, at).Body!)).Trim();
    }

    /// <summary>A link that leads nowhere any more is its words; a paragraph without words is nothing.</summary>
    static IElement Tidy(IElement body)
    {
        foreach (var link in body.QuerySelectorAll("a:not([href])"))
        {
            foreach (var child in link.ChildNodes.ToArray()) link.Parent!.InsertBefore(child, link);
            link.Remove();
        }
        foreach (var paragraph in body.QuerySelectorAll("p").Where(p => p.ChildElementCount == 0 && string.IsNullOrWhiteSpace(p.TextContent))) paragraph.Remove();
        return body;
    }

    static HtmlSanitizer Cleaner()
    {
        var cleaner = new HtmlSanitizer(new HtmlSanitizerOptions { AllowedTags = Set(Tags), AllowedAttributes = Set(Attributes), AllowedSchemes = Set(["http", "https", "mailto", "tel"]), UriAttributes = Set(["href"]) })
        {
            KeepChildNodes = true, AllowDataAttributes = false,
        };
        cleaner.RemovingTag += (_, e) =>
        {
            if (NotText.Contains(e.Tag.LocalName, StringComparer.OrdinalIgnoreCase)) e.Tag.InnerHtml = "";
        };
        return cleaner;
    }

    static HashSet<string> Set(IEnumerable<string> names) => new(names, StringComparer.OrdinalIgnoreCase);

    /// <summary>Plain text: an empty line parts paragraphs.</summary>
    static string Paragraphs(string text) => string.Concat(text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p).Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));
}
