using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>The body: chapters, paragraphs, lists, tables, notes.</summary>
static class TextRules
{
    public static IEnumerable<(string Name, ElementRule Rule)> All =>
    [
        .. Each((e, d) => d.Flow(e.Nodes), "Texte", "Corps", "Introduction", "Contenu", "CommentFaireSelf", "Publication", "ServiceComplementaire"),
        // What programs of the official site weigh: without text, as a rule.
        .. Each((e, d) => d.Flow(e.Nodes), "estVrai", "estFaux", "estIndefini", "et", "ou", "non", "affecteVrai", "affecteFaux", "SiSelectionne", "Colonne"),
        ("Condition", new(Condition)),
        ("FragmentConditionne", new(Fragment)),
        .. Each(Chapter, "Chapitre", "SousChapitre"),
        .. Each(Section, "Conclusion", "Titre", "TitreRiche"),
        ("Paragraphe", new((e, d) => d.Flow(e.Nodes, isParagraph: true))),
        ("TitreAlternatif", new((e, d) => d.Paragraph(e, "lead"))),
        ("TitreFlottant", new(Floating)),
        ("Liste", new(List)),
        ("Item", new((e, d) => Item(e, d), ListClass: "plain")),
        ("Tableau", new(TableDrawing.Draw)),
        ("Rangée", new((e, d) => d.Flow(e.Nodes))),
        ("Rangee", new((e, d) => d.Flow(e.Nodes))),
        ("Cellule", new((e, d) => d.Flow(e.Nodes))),
        ("Resume", new((e, d) => d.Flow(e.Nodes))),
        Note("ANoter", "À noter"), Note("ASavoir", "À savoir"), Note("Rappel", "Rappel"), Note("Exemple", "Exemple"), Note("Aide", "Aide"), Note("AReteni", "À retenir"), Note("ARetenir", "À retenir"),
        Note("Attention", "Attention", "warning"), Note("Avertissement", "Avertissement", "warning"),
        Labelled("Etapes", "Étapes"), Labelled("Documents", "Documents à fournir"), Labelled("Delai", "Délai"), Labelled("Recours", "Recours"),
        Fact("Cout", "Coût"), Fact("NbEtapes", "Nombre d’étapes"), Fact("Echeance", "Échéance"), Fact("Fraicheur", "Fraîcheur"), Fact("DateModification", "Date de modification"),
        ("Definition", new(TermRules.Term, ListClass: ElementRule.Terms)), ("Abreviation", new(TermRules.Term, ListClass: ElementRule.Terms)),
    ];

    public static IEnumerable<(string, ElementRule)> Each(Action<SheetElement, Drawing> draw, params string[] names) =>
        names.Select(name => (name, new ElementRule(draw)));

    static (string, ElementRule) Note(string name, string label, string look = "note") => (name, new((e, d) => Notes.Draw(e, d, label, look)));

    /// <summary>A part that the schema names instead of giving it a title.</summary>
    static (string, ElementRule) Labelled(string name, string label) => (name, new((element, drawing) =>
    {
        if (!element.HasText) return;
        if (element.Child("Titre") is { HasText: true })
        {
            Section(element, drawing);
            return;
        }
        drawing.Heading(label);
        drawing.Below(() => drawing.Flow(element.Nodes));
    }));

    /// <summary>One line: « Coût : gratuit ».</summary>
    static (string, ElementRule) Fact(string name, string label) => (name, new((element, drawing) =>
    {
        if (!element.HasText) return;
        drawing.Html.Open("p").Element("strong", $"{label}\u00A0:").Text(" ");
        drawing.Line(element.Nodes);
        drawing.Html.Close("p");
    }));

    /// <summary>A title, and below it what it covers. Without a title, what it covers.</summary>
    public static void Section(SheetElement element, Drawing drawing)
    {
        var title = element.Elements.FirstOrDefault(e => e.Name is "Titre" or "TitreRiche" && e.HasText);
        if (title is null || element.Name is "Titre" or "TitreRiche")
        {
            drawing.Flow(element.Nodes);
            return;
        }
        drawing.Heading(title, element["ID"] is { } code && drawing.Anchors.Contains(code) ? TermRules.Id(code) : null);
        drawing.Below(() => drawing.Flow(Body(element, title, drawing)));
    }

    /// <summary>What stands under a title. A condition that its titles already put into words is not said twice.</summary>
    public static IEnumerable<SheetNode> Body(SheetElement element, SheetElement title, Drawing drawing) =>
        element.Nodes.Where(n => !ReferenceEquals(n, title) && !(n is SheetElement { Name: "Condition", HasText: false } condition && IsSaid(condition, element, title, drawing)));

    static bool IsSaid(SheetElement condition, SheetElement element, SheetElement title, Drawing drawing) =>
        element.Child("TitreAlternatif") is { HasText: true } || drawing.Conditions.Words(condition)?.Contains(title.Text, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Until schema 3, notes were chapters with a type.</summary>
    static void Chapter(SheetElement element, Drawing drawing)
    {
        if (element["type"] is "note") Notes.Draw(element, drawing, "À noter", "note");
        else if (element["type"] is "savoir" or "info") Notes.Draw(element, drawing, "À savoir", "note");
        else if (element["type"] is "attention") Notes.Draw(element, drawing, "Attention", "warning");
        else Section(element, drawing);
    }

    /// <summary>For whom what follows holds, where the sheet says it.</summary>
    static void Condition(SheetElement element, Drawing drawing)
    {
        if (drawing.Conditions.Words(element) is { } words) drawing.Html.Element("p", $"{words}\u00A0:", ("class", "condition"));
        drawing.Flow(element.Nodes);
    }

    static void Fragment(SheetElement element, Drawing drawing)
    {
        var holds = element.Child("Condition") is { } condition ? drawing.Conditions.Words(condition) : null;
        if (holds is not null) drawing.Html.Open("div", ("class", "conditional"));
        drawing.Flow(element.Nodes);
        if (holds is not null) drawing.Html.Close("div");
    }

    /// <summary>A title without a chapter of its own: a line in bold, so that the outline stays that of the chapters.</summary>
    static void Floating(SheetElement element, Drawing drawing)
    {
        if (!element.HasText) return;
        drawing.Html.Open("p", ("class", "floating-title")).Open("strong");
        drawing.Line(element.Nodes);
        drawing.Html.Close("strong").Close("p");
    }

    static void List(SheetElement element, Drawing drawing)
    {
        // What stands between the items parts the list.
        List<SheetNode> between = [];
        var tag = element["type"] is "numero" or "ordonnee" ? "ol" : "ul";
        var open = false;
        foreach (var node in element.Nodes)
        {
            if (node is not SheetElement { Name: "Item" } item)
            {
                if (node is SheetElement { HasText: true } || node is SheetText { Value: var text } && !string.IsNullOrWhiteSpace(text)) between.Add(node);
                continue;
            }
            if (open && between.Count > 0) drawing.Html.Close(tag);
            open &= between.Count == 0;
            drawing.Flow(between);
            between.Clear();
            if (!open) drawing.Html.Open(tag, ("class", element["type"] == "caseACocher" ? "to-do" : null));
            open = true;
            drawing.Html.Open("li");
            Item(item, drawing);
            drawing.Html.Close("li");
        }
        if (open) drawing.Html.Close(tag);
        drawing.Flow(between);
    }

    /// <summary>One paragraph needs no box of its own inside an item.</summary>
    static void Item(SheetElement element, Drawing drawing)
    {
        if (element.Elements.Where(e => e.HasText).ToList() is [{ Name: "Paragraphe" } only] && element.Child("Condition") is null && only.Everything().Skip(1).All(e => ElementTable.IsInline(e.Name)) && element.Nodes.All(n => n is SheetElement || string.IsNullOrWhiteSpace(((SheetText)n).Value)))
            drawing.Line(only.Nodes);
        else drawing.Flow(element.Nodes);
    }
}
