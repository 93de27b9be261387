using System.Globalization;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Places the cells of a table: merged cells that reach out of the table are cut, holes are filled, rows and columns in which no cell begins are taken out.
/// What is left is a rectangle without overlap, which a browser and a screen reader read alike.
/// </summary>
static class TableGrid
{
    const int MostSpan = 1_000;

    /// <summary>The rows, each with the cells that begin in it; and for each column left, which column of the sheet it was.</summary>
    public static (IReadOnlyList<IReadOnlyList<TableCell>> Rows, IReadOnlyList<int> Columns, IReadOnlyList<int> RowNumbers) Place(IReadOnlyList<SheetElement> rows)
    {
        var cells = Fill(Lay(rows), rows.Count);
        var (rowNumbers, columns) = (cells.Select(c => c.Row).Distinct().Order().ToList(), cells.Select(c => c.Column).Distinct().Order().ToList());
        var kept = cells.Select(c => new TableCell(c.Content, rowNumbers.IndexOf(c.Row), columns.IndexOf(c.Column), CountIn(rowNumbers, c.Row, c.Rows), CountIn(columns, c.Column, c.Columns)));
        return ([.. kept.GroupBy(c => c.Row).OrderBy(g => g.Key).Select(g => (IReadOnlyList<TableCell>)[.. g.OrderBy(c => c.Column)])], columns, rowNumbers);
    }

    static List<TableCell> Lay(IReadOnlyList<SheetElement> rows)
    {
        List<TableCell> cells = [];
        HashSet<(int, int)> taken = [];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in Cells(rows[row]))
            {
                while (taken.Contains((row, column))) column++;
                var (high, wide) = (Math.Min(Span(cell["fusionVerticale"]), rows.Count - row), Span(cell["fusionHorizontale"]));
                while (wide > 1 && Enumerable.Range(column, wide).Any(c => taken.Contains((row, c)))) wide--;
                var placed = new TableCell(cell, row, column, high, wide);
                cells.Add(placed);
                Take(taken, placed);
                column += wide;
            }
        }
        return cells;
    }

    /// <summary>Words between the cells of a row are a cell of their own.</summary>
    static IEnumerable<SheetElement> Cells(SheetElement row) =>
        row.Nodes.Select(n => n as SheetElement ?? SheetElement.Of("Cellule", n)).Where((cell, i) => row.Nodes[i] is SheetElement || cell.HasText);

    static List<TableCell> Fill(List<TableCell> cells, int rows)
    {
        HashSet<(int, int)> taken = [];
        foreach (var cell in cells) Take(taken, cell);
        var width = cells.Count == 0 ? 0 : cells.Max(c => c.Column + c.Columns);
        return [.. cells, .. from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, width) where !taken.Contains((row, column)) select new TableCell(null, row, column, 1, 1)];
    }

    static void Take(HashSet<(int, int)> taken, TableCell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.Rows; row++)
            for (var column = cell.Column; column < cell.Column + cell.Columns; column++) taken.Add((row, column));
    }

    static int CountIn(List<int> kept, int from, int span) => Math.Max(1, kept.Count(k => k >= from && k < from + span));

    static int Span(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;
}
