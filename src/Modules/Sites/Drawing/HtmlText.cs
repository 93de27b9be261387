using System.Buffers;
using System.Text;

namespace Mitoyen.Sites.Drawing;

/// <summary>HTML as it is sent, in UTF-8, in one growing piece of memory that is used again for the next page.</summary>
sealed class HtmlText
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    byte[] bytes = new byte[32_768];
    int length;

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    public void Clear() => length = 0;

    /// <summary>Text of a page or of an attribute between double quotes.</summary>
    public void Text(string? text)
    {
        var rest = text.AsSpan();
        for (int at; (at = rest.IndexOfAny(Special)) >= 0; rest = rest[(at + 1)..])
        {
            Raw(rest[..at]);
            Raw(rest[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&quot;"u8 });
        }
        Raw(rest);
    }

    public void Raw(ReadOnlySpan<char> markup)
    {
        Ensure(markup.Length * 3);
        length += Encoding.UTF8.GetBytes(markup, bytes.AsSpan(length));
    }

    public void Raw(ReadOnlySpan<byte> markup)
    {
        Ensure(markup.Length);
        markup.CopyTo(bytes.AsSpan(length));
        length += markup.Length;
    }

    void Ensure(int more)
    {
        if (bytes.Length - length < more) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
