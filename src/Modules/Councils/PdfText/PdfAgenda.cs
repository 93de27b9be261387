using Mitoyen.Councils.Domain;
using Mitoyen.Kernel;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Mitoyen.Councils.PdfText;

/// <summary>Reads the text of a PDF file. A scan has none: the refusal says so.</summary>
static class PdfAgenda
{
    const int MostPages = 30;

    public static Outcome<string> TextOf(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file);
            var text = string.Join('\n', document.GetPages().Take(MostPages).Select(p => ContentOrderTextExtractor.GetText(p)));
            return string.IsNullOrWhiteSpace(text) ? new UnreadableAgenda("ce PDF ne contient pas de texte, c’est sans doute une image. Recopiez l’ordre du jour") : text;
        }
        // PdfPig names its own troubles so; a file cut short can also end in the others.
        catch (Exception e) when (e is PdfDocumentFormatException or InvalidOperationException or ArgumentException or KeyNotFoundException or FormatException or EndOfStreamException or IndexOutOfRangeException or UglyToad.PdfPig.Exceptions.PdfDocumentEncryptedException)
        {
            return new UnreadableAgenda("ce fichier n’est pas un PDF lisible");
        }
    }
}
