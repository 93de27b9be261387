using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Modules.Tests.Arbitration;

/// <summary>All that can be seen of the books, as one text, to compare two of them.</summary>
static class Portrait
{
    public static string Of(Books books) => string.Join('\n',
    [
        $"{books.Now:O} {books.Total} {books.Worked}",
        .. books.Parties.Select(p => $"{p.Key} {p.Weight} {p.S} {p.Received} {p.Uncalled} {p.Opening} {p.Allowance.Left(books.Worked)} {p.Support.At(books.Now)} {string.Join(' ', p.Kinds.OrderBy(k => k.Key).Select(k => $"{k.Key}:{k.S}:{k.Received}:{k.Waiting}"))}"),
        .. Projection.Of(books).Select(c => $"{c.Level} {c.Request.Key}"),
    ]);

    public static string? Next(Books books) => Chooser.Choose(books)?.Request.Key.Value;
}
