namespace Mitoyen.Sites.Domain;

/// <summary>An entry of a site's menu: an address of the site, or one that begins with https.</summary>
sealed record MenuLink(string Label, string Url)
{
    public const int Most = 9;

    public static IReadOnlyList<MenuLink> ReadAll(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', 2)).Where(p => p.Length == 2).Select(p => new MenuLink(p[0].Trim(), p[1].Trim()))];

    public static string WriteAll(IEnumerable<MenuLink> links) => string.Join('\n', links.Select(l => $"{l.Label}|{l.Url}"));

    public static bool IsAddress(string url) =>
        (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)) || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);
}
