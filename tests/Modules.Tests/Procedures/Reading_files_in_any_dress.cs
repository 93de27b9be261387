using System.Text;
using CsCheck;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Reading;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>The same sheet, however its file writes it.</summary>
public class Reading_files_in_any_dress
{
    const string Attributes = """xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="../Schemas/3.5/Publication.xsd" xsi:type="autre" ID="F1" type="Fiche" """;
    const string Words = "L’été à Bapaume\u00A0: 12\u202F000\u00A0€ & «\u00A0<œuvre>\u00A0» ÿ";

    static readonly string[] Encodings = ["utf-8", "UTF-16", "ISO-8859-1", "ISO-8859-15", "windows-1252", "us-ascii"];

    static Reading_files_in_any_dress() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Gives_the_same_tree() => Gen.Int[1, int.MaxValue].Sample(seed =>
    {
        var chance = new Random(seed);
        var encoding = Encodings[chance.Next(Encodings.Length)];
        var prefix = chance.Next(2) == 0 ? "dc" : "d";
        var xml = $"""<?xml version="1.0" encoding="{encoding}"?>{Noise(chance)}<Publication xmlns:{prefix}="http://purl.org/dc/elements/1.1/" {Attributes}>{Noise(chance)}<{prefix}:title>{Dress(chance)}</{prefix}:title><Texte><Paragraphe>{Dress(chance)}<MiseEnEvidence>{Dress(chance)}</MiseEnEvidence>{Dress(chance)}</Paragraphe></Texte>{Noise(chance)}</Publication>{Noise(chance)}""";

        var sheet = SheetReader.Read(new MemoryStream(Bytes(xml, encoding, chance.Next(2) == 0)))!;

        Assert.Equal(("F1", "Fiche", Words), (sheet.Code, sheet.Kind, sheet.Root.Child("dc:title")!.Nodes is [SheetText title] ? title.Value : null));
        Assert.Equal([Words, Words, Words], sheet.Root.Child("Texte")!.Everything().SelectMany(e => e.Nodes).OfType<SheetText>().Select(t => t.Value));
    }, iter: 400);

    /// <summary>Written plainly, by numbers, or in sections that nothing inside ends; with comments and instructions in between.</summary>
    static string Dress(Random chance)
    {
        var text = new StringBuilder();
        foreach (var letter in Words)
        {
            var kind = chance.Next(8);
            if (kind == 0) text.Append("<!-- un < mot & un autre -->");
            if (kind == 1) text.Append("<?instruction oui?>");
            text.Append(kind switch { 2 => $"&#x{(int)letter:X};", 3 => $"&#{(int)letter};", 4 => $"<![CDATA[{letter}]]>", _ => letter switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => letter.ToString() } });
        }
        return text.ToString();
    }

    static string Noise(Random chance) => chance.Next(3) switch { 0 => "\r\n  ", 1 => "<!-- <Faux/> --><?suite?>\n", _ => "" };

    /// <summary>Letters that an encoding lacks are written by number, as any program does; sections hold only those that it has.</summary>
    static byte[] Bytes(string xml, string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name, new EncoderExceptionFallback(), DecoderFallback.ReplacementFallback);
        var written = string.Concat(xml.Select(c => Has(encoding, c) ? c.ToString() : $"&#{(int)c};"));
        written = System.Text.RegularExpressions.Regex.Replace(written, @"<!\[CDATA\[(&#\d+;)\]\]>", "$1");
        return [.. mark || name == "UTF-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(written)];
    }

    static bool Has(Encoding encoding, char letter)
    {
        try
        {
            return encoding.GetByteCount([letter]) > 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    [Fact]
    public void Reads_characters_of_Windows_for_what_they_mean() =>
        Assert.Equal("l’été – 5 €", SheetReader.Read(Written.Stream("<Publication>l\u0092été \u0096 5 \u0080</Publication>"))!.Root.Text);
}
