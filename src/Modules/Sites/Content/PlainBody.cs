using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Content;

/// <summary>A text as lines that two people can compare: headings say their level, links where they lead.</summary>
static partial class PlainBody
{
    public static string Of(string html)
    {
        var text = new StringBuilder();
        Walk(new HtmlParser().ParseDocument(html).Body!, text);
        return string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    static void Walk(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
            if (child is IText words) text.Append(Spaces().Replace(words.Data, " "));
            else if (child is IElement element) Write(element, text);
    }

    static void Write(IElement element, StringBuilder text)
    {
        text.Append(element.LocalName switch
        {
            "h2" or "h3" or "h4" => $"\n[Intertitre de niveau {element.LocalName[1]}] ",
            "li" => "\n• ",
            "td" or "th" => " | ",
            "blockquote" => "\n[Citation] ",
            "hr" => "\n[Ligne]\n",
            "br" or "p" or "div" or "ul" or "ol" or "tr" or "caption" or "table" => "\n",
            _ => "",
        });
        Walk(element, text);
        if (element.LocalName == "a" && element.GetAttribute("href") is { } target) text.Append(" (").Append(target).Append(')');
        if (element.LocalName is "abbr" && element.GetAttribute("title") is { } title) text.Append(" (").Append(French.Quote(title)).Append(')');
        if (element.LocalName is "h2" or "h3" or "h4" or "p" or "div" or "li" or "blockquote" or "ul" or "ol" or "table") text.Append('\n');
    }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();
}
