using Mitoyen.Kernel;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.LocalComplements;

/// <summary>A complement in the list of whoever keeps it.</summary>
/// <param name="SheetTitle">Null: the sheet is no more, nobody sees the complement.</param>
sealed record ComplementLine(CommuneId Commune, string CommuneName, Audience Audience, string Code, string? SheetTitle, DateTime ReviewedAt, bool IsToReview)
{
    public string Url => ComplementLinks.Edit(Commune, Audience, Code);
}
