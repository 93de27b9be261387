using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>A box beside the text: a note, a warning. Its label is a line, not a heading: it belongs to the text around it.</summary>
static class Notes
{
    public static void Draw(SheetElement element, Drawing drawing, string label, string look)
    {
        if (!element.HasText) return;
        drawing.Html.Open("div", ("class", $"callout callout-{look}"), ("role", "note")).Open("p", ("class", "callout-title"));
        var title = element.Elements.FirstOrDefault(e => e.Name is "Titre" or "TitreRiche" && e.HasText);
        if (title is null) drawing.Html.Text(label);
        else drawing.Line(title.Nodes);
        // The text runs on from it: « Attention : je dois… ».
        if ((title?.Text ?? label)[^1] is not (':' or '?' or '!' or '.')) drawing.Html.Text("\u00A0:");
        drawing.Html.Close("p");
        drawing.Flow(element.Nodes.Where(n => !ReferenceEquals(n, title)));
        drawing.Html.Close("div");
    }
}
