using Mitoyen.Platform.Search;
using Mitoyen.Procedures.Domain;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Draws the content of one sheet: blocks one under the other, running text in paragraphs, headings one level below the other.</summary>
sealed class Drawing
{
    readonly HashSet<string> ids = [];
    readonly HashSet<string> labels = [];
    readonly Ink ink;
    bool inLink;
    int lastHeading = 1;

    public Drawing(Sheet sheet, Surroundings surroundings)
    {
        (Sheet, Surroundings) = (sheet, surroundings);
        Anchors = TermRules.CodesIn(sheet);
        Conditions = new(sheet);
        ink = new(Html);
    }

    public HtmlWriter Html { get; } = new();
    public Sheet Sheet { get; }
    public Surroundings Surroundings { get; }

    /// <summary>Codes of what the sheet itself explains or contains: links to them stay on the page.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>Elements that no rule knows, with how often.</summary>
    public SortedDictionary<string, int> Unknown { get; } = new(StringComparer.Ordinal);

    /// <summary>The headings of the first level under the title, with their anchors.</summary>
    public List<(string Anchor, string Title)> Contents { get; } = [];

    /// <summary>How deep the next heading stands; the page's title is 1.</summary>
    public int Level { get; private set; } = 2;

    /// <summary>Which situation each condition of the sheet stands for.</summary>
    public SheetConditions Conditions { get; }

    public void Draw(SheetElement element)
    {
        if (ElementTable.Find(element.Name) is { } rule) rule.Draw(element, this);
        else DrawUnknown(element);
    }

    /// <summary>Blocks under each other; running text between them stands in paragraphs.</summary>
    public void Flow(IEnumerable<SheetNode> nodes, bool isParagraph = false)
    {
        string? list = null;
        var paragraph = false;
        foreach (var node in nodes)
        {
            if (IsRunning(node, isParagraph))
            {
                if (!paragraph && !HasText(node)) continue;
                if (!paragraph) Begin(ref list);
                paragraph = true;
                DrawInline(node);
                continue;
            }
            if (paragraph) Html.Close("p");
            paragraph = false;
            DrawBlock((SheetElement)node, ref list);
        }
        if (paragraph) Html.Close("p");
        EndList(ref list);
    }

    void Begin(ref string? list)
    {
        EndList(ref list);
        Html.Open("p");
        ink.Begin();
    }

    void DrawBlock(SheetElement element, ref string? list)
    {
        var wanted = ElementTable.Find(element.Name)?.ListClass;
        if (wanted == ElementRule.Terms && !TermRules.IsTerm(element)) wanted = null;
        if (wanted != list)
        {
            EndList(ref list);
            if (wanted is not null) Html.Open(wanted == ElementRule.Terms ? "dl" : "ul", ("class", wanted));
            list = wanted;
        }
        if (wanted is null or ElementRule.Terms) Draw(element);
        else
        {
            Html.Open("li");
            Draw(element);
            Html.Close("li");
        }
    }

    void EndList(ref string? list)
    {
        if (list is not null) Html.Close(list == ElementRule.Terms ? "dl" : "ul");
        list = null;
    }

    /// <summary>Running text of one line: a heading, a title, the inside of a tag. Blocks inside lose their form, not their words.</summary>
    public void Line(IEnumerable<SheetNode> nodes)
    {
        ink.Begin();
        Inside(nodes);
    }

    /// <summary>The same inside a line that has begun.</summary>
    public void Inside(IEnumerable<SheetNode> nodes)
    {
        foreach (var node in nodes) DrawInline(node);
    }

    void DrawInline(SheetNode node)
    {
        if (node is SheetText text) ink.Write(text.Value);
        else if (node is SheetElement element && ElementTable.IsInline(element)) ElementTable.Find(element.Name)!.Draw(element, this);
        else if (node is SheetElement other)
        {
            if (ElementTable.Find(other.Name) is null) Count(other);
            ink.Space();
            Inside(other.Nodes);
            ink.Space();
        }
    }

    /// <summary>A tag inside a line; without words inside it is left out, save for the spaces that it holds.</summary>
    public void Tag(string? name, SheetElement element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!element.HasText)
        {
            Inside(element.Nodes);
            return;
        }
        var isPartOfWord = name is "sup" or "sub";
        ink.Open(isPartOfWord, element.Text);
        if (name is not null) Html.Open(name, attributes);
        Inside(element.Nodes);
        if (name is not null) Html.Close(name);
        ink.Close(isPartOfWord);
    }

    /// <summary>A link around words; an address that is none, or a link inside a link, leaves the words alone.</summary>
    public void Link(string? url, SheetElement element, string? language = null)
    {
        if (url is null || inLink)
        {
            Tag(null, element);
            return;
        }
        inLink = true;
        Tag("a", element, ("href", url), ("hreflang", language));
        inLink = false;
    }

    /// <summary>Draws words that may hold no link: the title of a case that opens.</summary>
    public void WithoutLinks(Action draw)
    {
        var before = inLink;
        inLink = true;
        draw();
        inLink = before;
    }

    /// <summary>A few words of our own, or an attribute, inside a line.</summary>
    public void Say(string text) => ink.Write(text);

    public void Paragraph(SheetElement element, string? className = null)
    {
        if (!element.HasText) return;
        Html.Open("p", ("class", className));
        Line(element.Nodes);
        Html.Close("p");
    }

    /// <summary>A heading of the current level with an anchor.</summary>
    public string Heading(SheetElement title, string? id = null)
    {
        var anchor = NewId(id ?? Slug(title.Text));
        OpenHeading(out var name, anchor);
        Line(title.Nodes);
        Html.Close(name);
        if (name == "h2" && !inLink) Contents.Add((anchor, title.Text));
        return anchor;
    }

    public void Heading(string title)
    {
        var anchor = NewId(Slug(title));
        OpenHeading(out var name, anchor);
        Html.Text(title).Close(name);
        if (name == "h2") Contents.Add((anchor, title));
    }

    /// <summary>Opens a heading, never more than one level under the one before it: a chapter without a title leaves no gap in the outline.</summary>
    public HtmlWriter OpenHeading(out string name, string? anchor = null)
    {
        lastHeading = Math.Clamp(Level, 2, Math.Min(6, lastHeading + 1));
        name = $"h{lastHeading}";
        return Html.Open(name, ("id", anchor));
    }

    /// <summary>What stands under a heading: its own headings are one level lower.</summary>
    public void Below(Action draw)
    {
        Level++;
        draw();
        Level--;
    }

    /// <summary>An anchor that no other has on this page.</summary>
    public string NewId(string wanted)
    {
        for (var (id, number) = (wanted, 2); ; id = $"{wanted}-{number++}")
            if (ids.Add(id)) return id;
    }

    /// <summary>A name that no other landmark has on this page.</summary>
    public string NewLabel(string wanted)
    {
        for (var (label, number) = (wanted, 2); ; label = $"{wanted} ({number++})")
            if (labels.Add(label)) return label;
    }

    /// <summary>What a part changed that is not shown after all.</summary>
    public Action Mark()
    {
        var (chapters, heading) = (Contents.Count, lastHeading);
        return () =>
        {
            Contents.RemoveRange(chapters, Contents.Count - chapters);
            lastHeading = heading;
        };
    }

    static string Slug(string title) => string.Join('-', Folding.Words(title).Take(8)) is { Length: > 0 } words ? $"s-{words}" : "s";

    void DrawUnknown(SheetElement element)
    {
        Count(element);
        TextRules.Section(element, this);
    }

    void Count(SheetElement element) => Unknown[element.Name] = Unknown.GetValueOrDefault(element.Name) + 1;

    static bool IsRunning(SheetNode node, bool isParagraph) =>
        node is not SheetElement element || (ElementTable.Find(element.Name) is not null ? ElementTable.IsInline(element) : isParagraph && !element.Everything().Skip(1).Any(e => ElementTable.Find(e.Name) is { IsInline: false }));

    static bool HasText(SheetNode node) => node is SheetElement element ? element.HasText : !string.IsNullOrWhiteSpace(((SheetText)node).Value);
}
