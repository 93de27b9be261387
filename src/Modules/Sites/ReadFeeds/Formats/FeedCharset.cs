using System.Text;

namespace Mitoyen.Sites.ReadFeeds.Formats;

/// <summary>The encoding that a server names; null: it names none that exists.</summary>
static class FeedCharset
{
    public static Encoding? Of(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset)) return null;
        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
