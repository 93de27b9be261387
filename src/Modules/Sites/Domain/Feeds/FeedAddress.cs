using Mitoyen.Kernel;

namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>An address as people type or paste it.</summary>
static class FeedAddress
{
    public static Outcome<Uri> Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        // Calendar programs have schemes of their own for the same pages.
        foreach (var scheme in (string[])["webcal://", "feed://", "webcals://"])
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) text = "https://" + text[scheme.Length..];
        if (!text.Contains("://", StringComparison.Ordinal)) text = "https://" + text;
        return text.Length <= Feed.LongestAddress && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.', StringComparison.Ordinal) && uri.UserInfo.Length == 0
            ? new UriBuilder(uri) { Fragment = "" }.Uri
            : new NotAFeedAddress();
    }
}
