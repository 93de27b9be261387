using System.Globalization;
using System.Text;

namespace Mitoyen.Platform.Export;

/// <summary>
/// Lines of text as a PDF 1.4 on A4 pages, in the Helvetica that every reader has, with the letters of Western Europe (WinAnsiEncoding, ISO 32000-1, annex D).
/// PdfPig's own fonts of this kind lack most accented letters, and a statement to sign needs no font of ours inside.
/// </summary>
public static class TextPdf
{
    const int Left = 50, Top = 790, Line = 16, LinesAPage = 45;

    static readonly Dictionary<char, byte> Windows = new() { ['€'] = 0x80, ['…'] = 0x85, ['‘'] = 0x91, ['’'] = 0x92, ['–'] = 0x96, ['—'] = 0x97, ['œ'] = 0x9C, ['Œ'] = 0x8C, ['\u00A0'] = 0x20, ['\u202F'] = 0x20, ['\u2212'] = 0x2D };

    public static byte[] Write(IReadOnlyList<(string Text, int Size)> lines)
    {
        var pages = lines.Chunk(LinesAPage).Select(Content).DefaultIfEmpty([]).ToList();
        var kids = string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"));
        List<byte[]> objects =
        [
            Ascii("<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>"),
            Ascii($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>"),
            Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
        ];
        foreach (var (i, content) in pages.Index())
        {
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>"));
            objects.Add([.. Ascii($"<< /Length {content.Length} >>\nstream\n"), .. content, .. Ascii("\nendstream")]);
        }
        return Assemble(objects);
    }

    static byte[] Content((string Text, int Size)[] lines)
    {
        var bytes = new List<byte>();
        foreach (var (i, (text, size)) in lines.Index())
        {
            bytes.AddRange(Ascii(string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf {Left} {Top - (i * Line)} Td (")));
            foreach (var letter in text)
            {
                if (letter is '(' or ')' or '\\') bytes.Add((byte)'\\');
                bytes.Add(Windows.TryGetValue(letter, out var known) ? known : letter is >= ' ' and <= 'ÿ' ? (byte)letter : (byte)'?');
            }
            bytes.AddRange(Ascii(") Tj ET\n"));
        }
        return [.. bytes];
    }

    static byte[] Assemble(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n%\u00E9\u00E9\n"u8);
        var places = new List<long>();
        foreach (var (i, body) in objects.Index())
        {
            places.Add(file.Position);
            file.Write([.. Ascii($"{i + 1} 0 obj\n"), .. body, .. Ascii("\nendobj\n")]);
        }
        var table = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places) file.Write(Ascii(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n")));
        file.Write(Ascii($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
