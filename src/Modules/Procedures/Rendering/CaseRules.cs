using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// What holds for some readers only. The situations of a whole sheet stand under tabs that are links: choosing one leaves that one alone (the style sheet follows the address, no script does),
/// choosing none shows them all, and a browser that cannot choose shows them under each other. The cases inside a text open one by one, by keyboard and without a script.
/// </summary>
static class CaseRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        ("ListeSituations", new(Situations)),
        ("Situation", new(TextRules.Section)),
        ("BlocCas", new(Cases)),
        ("Cas", new(Case)),
        ("RadioOption", new(Case)),
    ];

    static void Situations(SheetElement element, Drawing drawing)
    {
        var situations = element.Children("Situation").Where(s => s.Child("Titre") is { HasText: true }).ToList();
        var anchors = new Dictionary<SheetElement, string>(ReferenceEqualityComparer.Instance);
        foreach (var situation in situations) anchors[situation] = drawing.NewId($"situation-{anchors.Count + 1}");
        if (situations.Count < 2)
        {
            Under(element, anchors, drawing);
            return;
        }
        drawing.Html.Open("div", ("class", "situation-set"));
        Tabs(situations, anchors, drawing);
        Under(element, anchors, drawing);
        drawing.Html.Close("div");
    }

    static void Under(SheetElement element, Dictionary<SheetElement, string> anchors, Drawing drawing)
    {
        foreach (var node in element.Nodes)
            if (node is SheetElement part && anchors.TryGetValue(part, out var anchor)) Situation(part, anchor, drawing);
            else drawing.Flow([node]);
    }

    static void Tabs(List<SheetElement> situations, Dictionary<SheetElement, string> anchors, Drawing drawing)
    {
        var all = drawing.NewId("situations");
        drawing.Html.Open("nav", ("class", "situations"), ("id", all), ("aria-label", drawing.NewLabel("Situations"))).Element("p", "Choisissez votre situation\u00A0:").Open("ul");
        foreach (var situation in situations)
        {
            drawing.Html.Open("li").Open("a", ("href", $"#{anchors[situation]}"));
            drawing.WithoutLinks(() => drawing.Line(situation.Child("Titre")!.Nodes));
            drawing.Html.Close("a").Close("li");
        }
        drawing.Html.Close("ul").Open("p", ("class", "situations-all")).Open("a", ("href", $"#{all}")).Text("Voir toutes les situations").Close("a").Close("p").Close("nav");
    }

    static void Situation(SheetElement situation, string anchor, Drawing drawing)
    {
        var title = situation.Child("Titre")!;
        drawing.Html.Open("div", ("class", "situation"));
        drawing.OpenHeading(out var heading, anchor);
        drawing.Line(title.Nodes);
        drawing.Html.Close(heading);
        drawing.Below(() => drawing.Flow(TextRules.Body(situation, title, drawing)));
        drawing.Html.Close("div");
    }

    /// <summary>One case alone is no choice: it is a part of the text.</summary>
    static void Cases(SheetElement element, Drawing drawing)
    {
        if (element.Elements.Count(e => e.Name is "Cas" or "RadioOption") == 1)
        {
            foreach (var part in element.Nodes)
                if (part is SheetElement { Name: "Cas" or "RadioOption" } only) TextRules.Section(only, drawing);
                else drawing.Flow([part]);
            return;
        }
        drawing.Html.Open("div", ("class", "cases"));
        drawing.Flow(element.Nodes);
        drawing.Html.Close("div");
    }

    static void Case(SheetElement element, Drawing drawing)
    {
        if (!element.HasText) return;
        if (element.Child("Titre") is not { HasText: true } title)
        {
            drawing.Flow(element.Nodes);
            return;
        }
        drawing.Html.Open("details", ("class", "case")).Open("summary");
        drawing.WithoutLinks(() => drawing.Heading(title));
        drawing.Html.Close("summary").Open("div", ("class", "case-body"));
        drawing.Below(() => drawing.Flow(TextRules.Body(element, title, drawing)));
        drawing.Html.Close("div").Close("details");
    }
}
