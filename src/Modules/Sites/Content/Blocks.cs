using AngleSharp.Dom;

namespace Mitoyen.Sites.Content;

/// <summary>Makes paragraphs of the boxes that editors write: two line breaks in a box part two paragraphs. No word and no mark inside a paragraph is lost.</summary>
static class Blocks
{
    const string Block = "p, h2, h3, h4, ul, ol, table, blockquote, hr, div";

    public static string Of(IElement body)
    {
        foreach (var box in body.QuerySelectorAll("div").Reverse())
            if (box.Children.Any(c => c.Matches(Block)) || box.Closest("li, td, th, caption, h2, h3, h4, p") is not null) Unwrap(box);
            else Part(box);
        return body.InnerHtml;
    }

    static void Unwrap(IElement box)
    {
        foreach (var child in box.ChildNodes.ToArray()) box.Parent!.InsertBefore(child, box);
        box.Remove();
    }

    static void Part(IElement box)
    {
        var lines = new List<List<INode>> { new() };
        foreach (var child in box.ChildNodes.ToArray())
            if (child is IElement { LocalName: "br" }) lines.Add([]);
            else lines[^1].Add(child);

        List<List<INode>> paragraph = [];
        foreach (var line in lines.Append([]))
        {
            if (!IsEmpty(line)) paragraph.Add(line);
            else if (paragraph.Count > 0)
            {
                box.Parent!.InsertBefore(Paragraph(box.Owner!, paragraph), box);
                paragraph = [];
            }
        }
        box.Remove();
    }

    static bool IsEmpty(List<INode> line) => line.All(n => string.IsNullOrWhiteSpace(n.TextContent.Replace("\uFEFF", "", StringComparison.Ordinal)));

    static IElement Paragraph(IDocument document, List<List<INode>> lines)
    {
        var paragraph = document.CreateElement("p");
        foreach (var (i, line) in lines.Index())
        {
            if (i > 0) paragraph.AppendChild(document.CreateElement("br"));
            foreach (var node in line) paragraph.AppendChild(node);
        }
        return paragraph;
    }
}
