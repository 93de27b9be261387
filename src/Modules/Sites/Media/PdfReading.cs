using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Media;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace Mitoyen.Sites.Media;

/// <summary>What a PDF says of itself, read and never changed: pages, whether there are words in it, whether it brings a program along.</summary>
static class PdfReading
{
    /// <summary>Words on one of the first pages are enough: the rest is not a scan.</summary>
    const int PagesSearched = 20;

    static readonly string[] Programs = ["JS", "JavaScript", "Launch", "RichMedia", "XFA", "EmbeddedFiles"];

    public static Outcome<(int Pages, bool HasText)> Read(byte[] pdf)
    {
        if (StreamWeights.TooHeavy(pdf)) return new FileUnreadable();
        try
        {
            using var document = PdfDocument.Open(pdf);
            if (document.NumberOfPages == 0) return new FileUnreadable();
            if (HasProgram(document)) return new FileWithCode();
            return (document.NumberOfPages, Enumerable.Range(1, Math.Min(PagesSearched, document.NumberOfPages)).Any(n => document.GetPage(n).Letters.Any(l => !string.IsNullOrWhiteSpace(l.Value))));
        }
        // PdfPig names its own troubles so; a file cut short can also end in the others.
        catch (Exception e) when (e is PdfDocumentFormatException or PdfDocumentEncryptedException or InvalidOperationException or ArgumentException or KeyNotFoundException or FormatException or EndOfStreamException or IndexOutOfRangeException or InvalidDataException or NotSupportedException or OverflowException)
        {
            return new FileUnreadable();
        }
    }

    static bool HasProgram(PdfDocument document) =>
        document.Structure.CrossReferenceTable.ObjectOffsets.Keys.Any(r => Holds(document.Structure.GetObject(r)?.Data, 0));

    static bool Holds(IToken? token, int depth) => depth < 40 && token switch
    {
        DictionaryToken d => d.Data.Any(e => Programs.Contains(e.Key) || (e.Value is NameToken { Data: "JavaScript" or "Launch" or "RichMedia" } && e.Key == "S") || Holds(e.Value, depth + 1)),
        ArrayToken a => a.Data.Any(t => Holds(t, depth + 1)),
        StreamToken s => Holds(s.StreamDictionary, depth + 1),
        _ => false,
    };
}
