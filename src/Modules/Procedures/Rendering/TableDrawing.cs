using System.Globalization;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>A table with its caption, its heads and its merged cells, in a frame that scrolls by keyboard where the screen is narrow.</summary>
static class TableDrawing
{
    public static void Draw(SheetElement element, Drawing drawing)
    {
        var rows = element.Elements.Where(e => e.Name is "Rangée" or "Rangee").ToList();
        var title = element.Elements.FirstOrDefault(e => e.Name is "Titre" or "TitreRiche" && e.HasText);
        var last = element.Nodes.ToList().FindLastIndex(n => n is SheetElement { Name: "Rangée" or "Rangee" });
        var after = element.Nodes.Skip(last + 1).Where(n => !ReferenceEquals(n, title)).ToList();
        var others = element.Nodes.Take(last + 1).Where(n => n is not SheetElement { Name: "Rangée" or "Rangee" } && !ReferenceEquals(n, title) && (n is SheetElement { HasText: true } || n is SheetText { Value: var text } && !string.IsNullOrWhiteSpace(text))).ToList();
        if (!rows.Any(r => r.HasText))
        {
            if (title is not null) drawing.Paragraph(title);
            drawing.Flow(others.Concat(after));
            return;
        }
        if (others.Exists(o => !IsPlain(o)))
        {
            if (title is not null) drawing.Paragraph(title, "floating-title");
            drawing.Flow(others);
            others = [];
            title = null;
        }
        drawing.Html.Open("div", ("class", "table-frame"), ("role", "group"), ("tabindex", "0"), ("aria-label", title is null ? "Tableau" : $"Tableau\u00A0: {title.Text}")).Open("table");
        if (title is not null || others.Count > 0) Caption(title, others, drawing);
        Rows(element, rows, drawing);
        drawing.Html.Close("table").Close("div");
        drawing.Flow(after);
    }

    /// <summary>The title, and what the sheet says of the table before it begins.</summary>
    static void Caption(SheetElement? title, List<SheetNode> others, Drawing drawing)
    {
        drawing.Html.Open("caption").Open("span");
        drawing.Line(title?.Nodes ?? []);
        drawing.Html.Close("span");
        drawing.Flow(others);
        drawing.Html.Close("caption");
    }

    static void Rows(SheetElement element, List<SheetElement> rows, Drawing drawing)
    {
        var (grid, columns, numbers) = TableGrid.Place(rows);
        var heads = element.Children("Colonne").Select((c, i) => (i, c["type"])).Where(c => c.Item2 == "header").Select(c => columns.ToList().IndexOf(c.i)).ToHashSet();
        var headRows = Enumerable.Range(0, grid.Count).Where(r => rows[numbers[r]]["type"] == "header").ToHashSet();
        // A head of nothing is no head: a table of heads only is a table of data.
        if (heads.Count >= columns.Count) heads.Clear();
        foreach (var row in headRows.Where(r => !Enumerable.Range(r + 1, grid.Count - r - 1).Any(below => !headRows.Contains(below))).ToList()) headRows.Remove(row);
        drawing.Html.Open("tbody");
        foreach (var row in grid)
        {
            drawing.Html.Open("tr").Keep();
            foreach (var cell in row) Cell(cell, headRows.Contains(cell.Row) ? "col" : heads.Contains(cell.Column) ? "row" : null, drawing);
            drawing.Html.Close("tr");
        }
        drawing.Html.Close("tbody");
    }

    static void Cell(TableCell cell, string? scope, Drawing drawing)
    {
        var tag = scope is null || cell.Content is not { HasText: true } content || !IsPlain(content) ? "td" : "th";
        drawing.Html.Open(tag, ("scope", tag == "th" ? scope : null), ("rowspan", Number(cell.Rows)), ("colspan", Number(cell.Columns))).Keep();
        if (cell.Content is not null) Content(cell.Content, drawing);
        drawing.Html.Close(tag);
    }

    /// <summary>Words, paragraphs and lists only: what a caption and the head of a column may hold.</summary>
    static bool IsPlain(SheetNode node) => node is not SheetElement element || element.Everything().All(e => e.Name is "Cellule" or "Paragraphe" or "Liste" or "Item" or "Colonne" || ElementTable.IsInline(e.Name));

    static void Content(SheetElement content, Drawing drawing)
    {
        if (content.Elements.Where(e => e.HasText).ToList() is [{ Name: "Paragraphe" } only] && only.Everything().Skip(1).All(e => ElementTable.IsInline(e.Name)) && content.Nodes.All(n => n is SheetElement || string.IsNullOrWhiteSpace(((SheetText)n).Value)))
            drawing.Line(only.Nodes);
        else drawing.Flow(content.Nodes);
    }

    static string? Number(int span) => span == 1 ? null : span.ToString(CultureInfo.InvariantCulture);
}
