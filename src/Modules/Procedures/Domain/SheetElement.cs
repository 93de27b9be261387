namespace Mitoyen.Procedures.Domain;

/// <summary>An element with its attributes and its content.</summary>
/// <param name="Name">As written, accents included (<c>Rangée</c>); Dublin Core elements carry their prefix (<c>dc:title</c>).</param>
sealed record SheetElement(string Name, IReadOnlyDictionary<string, string> Attributes, IReadOnlyList<SheetNode> Nodes) : SheetNode
{
    static readonly Dictionary<string, string> NoAttributes = [];

    public static SheetElement Of(string name, params IReadOnlyList<SheetNode> nodes) => new(name, NoAttributes, nodes);

    /// <summary>An attribute without the spaces around it; null where it is absent or blank.</summary>
    public string? this[string attribute] =>
        Attributes.TryGetValue(attribute, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    public IEnumerable<SheetElement> Elements => Nodes.OfType<SheetElement>();

    public SheetElement? Child(string name) => Elements.FirstOrDefault(e => e.Name == name);

    public IEnumerable<SheetElement> Children(string name) => Elements.Where(e => e.Name == name);

    public bool HasText { get; } = Nodes.Any(n => n is SheetText { Value: var text } ? !string.IsNullOrWhiteSpace(text) : ((SheetElement)n).HasText);

    /// <summary>All the text inside, spaces brought to one.</summary>
    public string Text => string.Join(' ', string.Concat(Runs()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>This element and all those inside it, in document order.</summary>
    public IEnumerable<SheetElement> Everything()
    {
        yield return this;
        foreach (var inside in Elements.SelectMany(e => e.Everything())) yield return inside;
    }

    IEnumerable<string> Runs() => Nodes.SelectMany(n => n is SheetElement element ? element.Runs() : [((SheetText)n).Value]);
}
