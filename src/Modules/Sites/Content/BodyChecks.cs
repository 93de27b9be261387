using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>Reads a text as it was typed, so that <see cref="WritingRules"/> can judge it.</summary>
static partial class BodyChecks
{
    const string Blocks = "p, li, td, th, caption, blockquote, div";

    /// <param name="typed">HTML or plain text.</param>
    public static IReadOnlyList<WritingFault> Of(string title, string? typed) => [.. WritingRules.Of(title, Parts(typed ?? ""))];

    static List<BodyPart> Parts(string typed)
    {
        var body = new HtmlParser().ParseDocument(CleanHtml.Of(typed)).Body!;
        var parts = new List<BodyPart>();
        foreach (var element in body.QuerySelectorAll($"h2, h3, h4, a[href], table, {Blocks}"))
            switch (element.LocalName)
            {
                case "h2" or "h3" or "h4": parts.Add(new HeadingPart(element.LocalName[1] - '0', Line(element.TextContent))); break;
                case "a": parts.Add(new LinkPart(Line(element.TextContent), element.GetAttribute("href")!)); break;
                case "table": parts.Add(new TablePart(element.QuerySelector("th") is not null)); break;
                default: parts.Add(new ProsePart(Own(element))); break;
            }
        if (Picture().IsMatch(typed)) parts.Add(new PicturePart());
        return parts;
    }

    /// <summary>Its words, but for those of links and of blocks inside, which are parts of their own.</summary>
    static string Own(IElement element) => string.Concat(element.ChildNodes.Select(n => n switch
    {
        IText text => text.Data.ReplaceLineEndings(" "),
        IElement { LocalName: "br" } => "\n",
        IElement { LocalName: "a" } => " ",
        IElement inner when inner.Matches($"{Blocks}, ul, ol, table, h2, h3, h4") => "\n",
        IElement inner => Own(inner),
        _ => "",
    })).Trim();

    static string Line(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"<img\b", RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
