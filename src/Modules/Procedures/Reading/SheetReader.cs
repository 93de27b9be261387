using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Reading;

/// <summary>Reads an XML file into a tree. No entity of the file's own, nothing from outside, bounded size and depth: a hostile file is refused, not obeyed.</summary>
static partial class SheetReader
{
    /// <summary>In characters, after entities: the largest official sheet has about 500 000.</summary>
    public const long MostCharacters = 8_000_000;

    public const int MostDepth = 120;

    static readonly string[] DublinCore = ["http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"];

    // Old archives are written in ISO-8859-15, which .NET knows from a table.
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = new NoDocumentType(),
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 100_000,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>The tree, or null for a well-formed file that is no sheet (a menu, a list of redirections).</summary>
    /// <exception cref="XmlException">The file is not well formed, is too large or too deep, or declares entities.</exception>
    public static Sheet? Read(Stream stream)
    {
        var root = ReadAny(stream);
        return Sheet.Roots.Contains(root.Name) ? new(root) : null;
    }

    /// <summary>Any well-formed file.</summary>
    /// <exception cref="XmlException">As for <see cref="Read"/>.</exception>
    public static SheetElement ReadAny(Stream stream)
    {
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            return ReadWhole(reader);
        }
        catch (XmlException damaged) when (Undeclared().Match(damaged.Message) is { Success: true } entity)
        {
            throw new XmlException($"Line {damaged.LineNumber}: the entity &{entity.Groups[1].Value}; is not declared. Write the character itself or its number (&#160; for a space that does not break).", damaged);
        }
    }

    static SheetElement ReadWhole(XmlReader reader)
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            if (reader.NodeType == XmlNodeType.DocumentType && !string.IsNullOrWhiteSpace(reader.Value))
                throw new XmlException($"Line {((IXmlLineInfo)reader).LineNumber}: the document type (DOCTYPE) declares entities or elements of its own, which can swell a file or read others. Take out what stands between [ and ].");
        if (reader.NodeType != XmlNodeType.Element) throw new XmlException("There is no root element.");
        var root = ReadElement(reader, 1);
        // What follows must be well formed too: two files glued together are a damaged file.
        while (reader.Read()) { }
        return root;
    }

    [GeneratedRegex("undeclared entity '([^']+)'")]
    private static partial Regex Undeclared();

    static SheetElement ReadElement(XmlReader reader, int depth)
    {
        if (depth > MostDepth) throw new XmlException($"The elements are nested more than {MostDepth} deep.");
        var name = Name(reader);
        var attributes = ReadAttributes(reader);
        if (reader.IsEmptyElement) return new(name, attributes, []);
        List<SheetNode> nodes = [];
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element) nodes.Add(ReadElement(reader, depth + 1));
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) Append(nodes, Windows1252.Read(reader.Value));
        }
        return new(name, attributes, nodes);
    }

    /// <summary>The reader cuts long text into pieces: they are one run.</summary>
    static void Append(List<SheetNode> nodes, string text)
    {
        if (nodes.Count > 0 && nodes[^1] is SheetText before) nodes[^1] = new SheetText(before.Value + text);
        else nodes.Add(new SheetText(text));
    }

    static Dictionary<string, string> ReadAttributes(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(reader.AttributeCount, StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
            if (reader.Prefix.Length == 0 && reader.Name != "xmlns") attributes[reader.LocalName] = reader.Value;
        reader.MoveToElement();
        return attributes;
    }

    static string Name(XmlReader reader) => DublinCore.Contains(reader.NamespaceURI) ? $"dc:{reader.LocalName}" : reader.LocalName;
}
