using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Mitoyen.Modules.Tests.Pictures;

/// <summary>PDF files as town halls and attackers send them.</summary>
static class Pdfs
{
    /// <summary>A page for each text; an empty one is a page without words, as a scanner makes it.</summary>
    public static byte[] Of(params string[] pages)
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var text in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            if (text.Length > 0) page.AddText(text, 14, new PdfPoint(72, 720), font);
            else page.DrawRectangle(new PdfPoint(72, 72), 300, 500);
        }
        return builder.Build();
    }

    public static byte[] WithScript() => Written("<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>");

    /// <summary>For some programs a document, for others an archive.</summary>
    public static byte[] WithArchive()
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("Mechant.class").Open()) entry.Write("cafebabe"u8);
        return [.. Of("Bonjour"), .. archive.ToArray()];
    }

    /// <summary>A few hundred kilobytes that would become gigabytes.</summary>
    public static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var i = 0; i < 300; i++) zlib.Write(new byte[1024 * 1024]);
        return Written("<< /Type /Catalog /Pages 2 0 R >>", packed.ToArray());
    }

    static byte[] Written(string catalog, byte[]? stream = null)
    {
        var (file, offsets) = (new MemoryStream(), new List<long>());
        void Text(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Object(string body)
        {
            offsets.Add(file.Position);
            Text($"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
        Text("%PDF-1.7\n");
        Object(catalog);
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>");
        offsets.Add(file.Position);
        Text($"4 0 obj\n<< /Length {stream?.Length ?? 0}{(stream is null ? "" : " /Filter /FlateDecode")} >>\nstream\n");
        file.Write(stream ?? []);
        Text("\nendstream\nendobj\n");
        var xref = file.Position;
        Text($"xref\n0 5\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:0000000000} 00000 n \n"))}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return file.ToArray();
    }
}
