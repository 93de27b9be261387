using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>A cell at its place in the grid, with how many rows and columns it really covers.</summary>
/// <param name="Content">Null for a hole that the sheet left.</param>
sealed record TableCell(SheetElement? Content, int Row, int Column, int Rows, int Columns);
