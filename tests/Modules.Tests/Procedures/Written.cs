using System.Text;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Reading;
using Mitoyen.Procedures.Rendering;

namespace Mitoyen.Modules.Tests.Procedures;

/// <summary>Sheets written in a test.</summary>
static class Written
{
    public static Sheet Sheet(string content, string root = "Publication") =>
        SheetReader.Read(Stream($"""<?xml version="1.0" encoding="UTF-8"?><{root} xmlns:dc="http://purl.org/dc/elements/1.1/" ID="F1" type="Fiche d'information"><dc:title>Essai</dc:title>{content}</{root}>"""))!;

    public static DrawnSheet Drawn(string content, Surroundings? surroundings = null) => SheetDrawing.Draw(Sheet(content), surroundings ?? Surroundings.Nothing);

    public static string Html(string content, Surroundings? surroundings = null) => Drawn(content, surroundings).BodyHtml;

    public static MemoryStream Stream(string xml) => new(Encoding.UTF8.GetBytes(xml));
}
