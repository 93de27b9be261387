using Mitoyen.Platform;
using Mitoyen.Platform.Export;

namespace Mitoyen.Sites.ProvePublication;

/// <summary>The certificate on an A4 page, to sign.</summary>
static class CertificatePdf
{
    const int Widest = 88;

    public static byte[] Write(Certificate certificate) => TextPdf.Write([.. Lines(certificate)]);

    static IEnumerable<(string Text, int Size)> Lines(Certificate c)
    {
        yield return ("Certificat de publication", 16);
        yield return ("", 10);
        foreach (var line in Folded($"{c.Site}{French.Colon}{CertificateWords.ActOf(c)}")) yield return (line, 12);
        foreach (var line in Folded(c.Title)) yield return (line, 12);
        foreach (var line in Folded($"Adresse{French.Colon}{c.Url}")) yield return (line, 10);
        yield return ("", 10);
        foreach (var p in c.Periods)
        {
            foreach (var line in Folded($"Publié du {CertificateWords.From(p)}{(p.End is null ? $", toujours publié le {French.DateTime(c.At)}" : $" au {CertificateWords.Until(p)}")}.")) yield return (line, 10);
            foreach (var line in Folded($"{French.Count(p.Days, "jour")} de publication ; {CertificateWords.MinimumOf(p)}.")) yield return (line, 10);
            yield return ($"Document{French.Colon}{CertificateWords.DocumentOf(p)}.", 10);
            yield return ($"SHA-256{French.Colon}{p.Period.Document.Hash}", 9);
            yield return ("", 10);
        }
        if (c.Periods.Count == 0) yield return ("Cet acte n’a jamais été publié avec son document PDF.", 10);
        foreach (var line in Folded(CertificateWords.Law)) yield return (line, 9);
        yield return ("", 10);
        yield return ($"Certificat établi le {French.DateTime(c.At)} d’après le registre de publication du site.", 10);
        yield return ("", 10);
        yield return ("Signature", 10);
    }

    static IEnumerable<string> Folded(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length > Widest) { yield return line; line = ""; }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}
