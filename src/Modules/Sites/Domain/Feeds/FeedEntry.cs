using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>One thing that a feed tells.</summary>
/// <param name="Key">What the source calls it by; the same as long as it is the same thing.</param>
/// <param name="Body">HTML, cleaned.</param>
/// <param name="Facts">Of news or of an event.</param>
/// <param name="Link">Its page at the source; empty: none is known.</param>
/// <param name="PublishedAt">Null: the source does not say.</param>
sealed record FeedEntry(string Key, string Title, string Summary, string Body, ItemFacts Facts, string Link, DateTime? PublishedAt)
{
    public ContentType Type => Facts is EventFacts ? ContentType.Event : ContentType.News;

    /// <summary>A key that nobody else in the world gives: an address, or the UID of an event. “12” is not one.</summary>
    public bool IsWorldwide => Key.Contains("://", StringComparison.Ordinal) || Key.Contains('@', StringComparison.Ordinal) || Key.StartsWith("tag:", StringComparison.Ordinal) || Key.StartsWith("urn:", StringComparison.Ordinal);

    public string KeyHash => Hash(Key);

    /// <summary>Another one: the source has changed it.</summary>
    public string TextHash => Hash(JsonSerializer.Serialize<string[]>([Title, Summary, Body, Link, Facts is EventFacts e ? JsonSerializer.Serialize(e) : ""]));

    /// <summary>The day on which it takes place, for news the one on which it was published.</summary>
    public DateTime? At => Facts is EventFacts { StartAt: var start } ? start : PublishedAt;

    static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
