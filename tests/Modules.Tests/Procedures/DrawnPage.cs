using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>A drawn sheet on a page, as a browser reads it.</summary>
sealed class DrawnPage
{
    static readonly HtmlParser Parser = new();

    public DrawnPage(Sheet sheet, Surroundings? surroundings = null)
    {
        Drawn = SheetDrawing.Draw(sheet, surroundings ?? Surroundings.Nothing);
        Html = $"{Drawn.Breadcrumb.Html}{Drawn.Above.Html}<h1>Essai</h1>{Drawn.Contents}{Drawn.BodyHtml}";
        Main = Parser.ParseDocument(Document(Html)).QuerySelector("main")!;
    }

    public DrawnSheet Drawn { get; }
    public string Html { get; }
    public IElement Main { get; }

    public static string Document(string html) => $"<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Essai</title></head><body><main>{html}</main></body></html>";

    /// <summary>What was written, tag by tag; and what a browser makes of it: the same, where it had nothing to repair.</summary>
    public (string Written, string Read) Trees => (Print(XElement.Parse($"<main>{Html}</main>", LoadOptions.PreserveWhitespace)), Print(Main));

    static string Print(XNode node) => node is XElement e
        ? $"<{e.Name.LocalName}{string.Concat(e.Attributes().Select(a => $" {a.Name.LocalName}=“{a.Value}”"))}>{string.Concat(e.Nodes().Select(Print))}</{e.Name.LocalName}>"
        : ((XText)node).Value;

    static string Print(INode node) => node is IElement e
        ? $"<{e.LocalName}{string.Concat(e.Attributes.Select(a => $" {a.Name}=“{a.Value}”"))}>{string.Concat(e.ChildNodes.Select(Print))}</{e.LocalName}>"
        : node.TextContent;
}
