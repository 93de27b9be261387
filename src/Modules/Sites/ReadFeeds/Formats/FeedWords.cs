using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Mitoyen.Sites.Content;

namespace Mitoyen.Sites.ReadFeeds.Formats;

/// <summary>Texts of strangers, made fit to be kept: short, without markup where there should be none, without characters that nobody sees.</summary>
static partial class FeedWords
{
    public const int LongestTitle = 150, LongestSummary = 300;
    const int LongestBody = 20_000, LongestRead = 200_000, LongestKey = 2_000;

    /// <summary>One line of text from what may hold markup.</summary>
    public static string Line(string? html, int longest = LongestTitle)
    {
        if (string.IsNullOrWhiteSpace(html)) return "";
        var text = html.Length > LongestRead ? html[..LongestRead] : html;
        if (text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal)) text = new HtmlParser().ParseDocument(Blocks().Replace(text, " $0")).Body?.TextContent ?? "";
        return Cut(Spaces().Replace(Seen(text), " ").Trim(), longest);
    }

    /// <summary>Cleaned by the rules of everything that people write here; links made whole.</summary>
    public static string Body(string? html, Uri at)
    {
        if (string.IsNullOrWhiteSpace(html)) return "";
        var clean = CleanHtml.Of(Seen(html.Length > LongestRead ? html[..LongestRead] : html), at.ToString());
        return clean.Length <= LongestBody ? clean : $"<p>{System.Net.WebUtility.HtmlEncode(Line(clean, 2_000))}</p>";
    }

    /// <summary>The summary that the source gives, or the beginning of its text.</summary>
    public static string Summary(string? given, string body) => Line(string.IsNullOrWhiteSpace(given) ? body : given, LongestSummary);

    public static string Key(string text) => Seen(text).Trim() is var key && key.Length > LongestKey ? key[..LongestKey] : key;

    /// <summary>An address of the web, whole; empty: it is none.</summary>
    public static string Link(string? typed, Uri at) =>
        !string.IsNullOrWhiteSpace(typed) && Uri.TryCreate(at, typed.Trim(), out var uri) && uri.Scheme is "http" or "https" && uri.AbsoluteUri.Length <= 1000 ? uri.AbsoluteUri : "";

    static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest - 2);
        if (end < longest / 2) end = longest - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(',', ';', ':', ' ', '.') + "…";
    }

    /// <summary>Without control characters (a database refuses one of them) nor marks that turn the direction of what follows.</summary>
    static string Seen(string text) => Unseen().Replace(text, "");

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Words of two paragraphs do not run together.</summary>
    [GeneratedRegex(@"</?(?:p|br|li|div|h[1-6]|td|tr)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();
}
