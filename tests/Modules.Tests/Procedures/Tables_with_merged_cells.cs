using CsCheck;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

public class Tables_with_merged_cells
{
    static readonly Gen<SheetElement> Cell = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Int[0, 99]).Select((wide, high, text) =>
        new SheetElement("Cellule", new Dictionary<string, string> { ["fusionHorizontale"] = $"{wide}", ["fusionVerticale"] = $"{high}" }, [new SheetText($"c{text}")]));

    static readonly Gen<List<SheetElement>> Rows = Cell.List[0, 5].Select(cells => new SheetElement("Rangée", new Dictionary<string, string>(), cells)).List[1, 6];

    [Fact]
    public void Become_a_rectangle_without_overlap_in_which_every_row_and_column_begins_somewhere() => Rows.Sample(rows =>
    {
        var (grid, columns, _) = TableGrid.Place(rows);
        var cells = grid.SelectMany(r => r).ToList();
        var covered = cells.SelectMany(c => from row in Enumerable.Range(c.Row, c.Rows) from column in Enumerable.Range(c.Column, c.Columns) select (row, column)).ToList();

        Assert.Equal(covered.Count, covered.Distinct().Count());
        Assert.Equal(grid.Count * columns.Count, covered.Count);
        Assert.All(covered, place => Assert.True(place.row < grid.Count && place.column < columns.Count));
        Assert.All(Enumerable.Range(0, columns.Count), column => Assert.Contains(cells, c => c.Column == column));
        Assert.All(grid, row => Assert.NotEmpty(row));
    }, iter: 20_000);

    [Fact]
    public void Keep_every_cell_in_its_order() => Rows.Sample(rows =>
        Assert.Equal(rows.SelectMany(r => r.Elements).Select(e => e.Text), TableGrid.Place(rows).Rows.SelectMany(r => r).Where(c => c.Content is not null).Select(c => c.Content!.Text)), iter: 20_000);

    [Fact]
    public void Say_which_cells_are_heads()
    {
        var html = Written.Html("""<Texte><Tableau><Titre>Tarifs</Titre><Colonne type="header"/><Colonne type="normal"/><Rangée type="header"><Cellule/><Cellule><Paragraphe>Prix</Paragraphe></Cellule></Rangée><Rangée type="normal"><Cellule><Paragraphe>Adulte</Paragraphe></Cellule><Cellule><Paragraphe>10 €</Paragraphe></Cellule></Rangée></Tableau></Texte>""");

        Assert.Contains("<caption><span>Tarifs</span></caption>", html, StringComparison.Ordinal);
        Assert.Contains("""<tr><td></td><th scope="col">Prix</th></tr><tr><th scope="row">Adulte</th><td>10&#xA0;€</td></tr>""", html, StringComparison.Ordinal);
    }

    /// <summary>Found by the random sheets: what a program reads is text of the sheet, and none of the page.</summary>
    [Theory]
    [InlineData("<PivotLocal>caf</PivotLocal>")]
    [InlineData("<dc:source>https://exemple.fr</dc:source>")]
    public void Of_which_a_page_shows_no_word_are_not_drawn(string content) =>
        Assert.DoesNotContain("table", Written.Html($"<Texte><Tableau><Rangée><Cellule>{content}</Cellule><Cellule/></Rangée></Tableau><Paragraphe>Suite</Paragraphe></Texte>"), StringComparison.Ordinal);
}
