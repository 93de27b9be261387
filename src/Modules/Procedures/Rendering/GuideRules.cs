using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Questionnaires and guided searches, which on the official site are programs: here all questions with all their answers, each answer with where it leads.
/// The answers to a questionnaire open on demand: the parts of the sheet say themselves for whom they hold.
/// </summary>
static class GuideRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        ("Questionnaire", new(Questionnaire)),
        ("Description", new((e, d) => d.Flow(e.Nodes))),
        ("Question", new(TextRules.Section)),
        ("Choix", new(Branch, ListClass: "answers")),
        ("IntituleSiSelectionne", new((e, d) => d.Flow(e.Nodes))),
        ("Problematiques", new((e, d) => d.Flow(e.Nodes))),
        ("Problematique", new(Branch, ListClass: "answers")),
        ("Branche", new(Branch, ListClass: "answers")),
        ("TitreChoix", new((e, d) => d.Paragraph(e))),
    ];

    static void Questionnaire(SheetElement element, Drawing drawing)
    {
        if (!element.HasText) return;
        drawing.Html.Open("details", ("class", "case")).Open("summary");
        drawing.Heading("Situations prévues par cette fiche");
        drawing.Html.Close("summary").Open("div", ("class", "case-body"));
        drawing.Below(() => drawing.Flow(element.Nodes));
        drawing.Html.Close("div").Close("details");
    }

    /// <summary>An answer: its words, what they mean, where they lead.</summary>
    static void Branch(SheetElement element, Drawing drawing)
    {
        // The consecutive branches of an answer form one list: what stands between them is drawn as it comes.
        List<SheetNode> waiting = [];
        foreach (var node in element.Nodes)
        {
            if (node is not (SheetElement { Name: "Titre" } or SheetElement { Name: "LienInterne", HasText: false }))
            {
                waiting.Add(node);
                continue;
            }
            drawing.Flow(waiting);
            waiting.Clear();
            if (node is SheetElement { Name: "Titre" } title) Answer(title, drawing);
            else Leads((SheetElement)node, drawing);
        }
        drawing.Flow(waiting);
    }

    static void Answer(SheetElement title, Drawing drawing)
    {
        if (!title.HasText) return;
        drawing.Html.Open("p").Open("strong");
        drawing.Line(title.Nodes);
        drawing.Html.Close("strong").Close("p");
    }

    static void Leads(SheetElement link, Drawing drawing)
    {
        if (drawing.Surroundings.UrlOf(link["LienPublication"], link["audience"]) is not { } url) return;
        var words = drawing.Surroundings.Known.TryGetValue(link["LienPublication"]!, out var known) ? known.Title : $"Voir la fiche {link["LienPublication"]}";
        drawing.Html.Open("p").Element("a", words, ("href", url)).Close("p");
    }
}
