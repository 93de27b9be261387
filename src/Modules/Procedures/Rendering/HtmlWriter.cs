using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Writes HTML piece by piece. Element and attribute names are the code's own; every text and every value is encoded;
/// what is opened is closed, and what stays empty is not written at all. Nothing that a sheet says can become markup.
/// </summary>
sealed class HtmlWriter
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    readonly StringBuilder html = new();
    readonly Stack<Opened> open = new();

    public int Length => html.Length;

    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        open.Push(new(name, html.Length));
        html.Append(Tag(name, attributes));
        return this;
    }

    /// <summary>The innermost open element stands on the page even if it stays empty, where what is around it has words: the cell of a table.</summary>
    public HtmlWriter Keep()
    {
        open.Peek().IsKept = true;
        return this;
    }

    /// <exception cref="InvalidOperationException">Another element is open.</exception>
    public HtmlWriter Close(string name)
    {
        if (open.Count == 0 || open.Peek().Name != name) throw new InvalidOperationException($"</{name}> closes what is not open.");
        var closed = open.Pop();
        if (closed.HasText || closed.IsKept) html.Append("</").Append(name).Append('>');
        else html.Length = closed.Start;
        return this;
    }

    public HtmlWriter Text(string text)
    {
        if (text.Length == 0) return this;
        foreach (var element in open.TakeWhile(e => !e.HasText)) element.HasText = true;
        html.Append(Encoder.Encode(Printable(text)));
        return this;
    }

    /// <summary>A whole element with its text.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    /// <summary>What was written after a length; nothing may be open.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public string Since(int length) =>
        open.Count == 0 ? html.ToString(length, html.Length - length) : throw new InvalidOperationException($"<{open.Peek().Name}> is not closed.");

    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() => Since(0);

    static string Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var tag = new StringBuilder("<").Append(name);
        foreach (var (attribute, value) in attributes)
            if (value is not null) tag.Append(' ').Append(attribute).Append("=\"").Append(Encoder.Encode(Printable(value))).Append('"');
        return tag.Append('>').ToString();
    }

    /// <summary>Control characters that XML lets through and HTML forbids become spaces.</summary>
    static string Printable(string text) =>
        text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') ? string.Concat(text.Select(c => c is >= '\u007F' and <= '\u009F' ? ' ' : c)) : text;

    sealed class Opened(string name, int start)
    {
        public string Name => name;
        public int Start => start;
        public bool HasText { get; set; }
        public bool IsKept { get; set; }
    }
}
