using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>A sheet in a list.</summary>
sealed record SheetLine(Audience Audience, string Code, string Kind, string Title, string Summary, bool IsSample)
{
    public string Url => SheetAddress.Of(Audience, Code);
}
