using System.Globalization;
using System.Text;
using Mitoyen.Kernel;
using Mitoyen.Platform.Search;

namespace Mitoyen.Sites.Domain;

/// <summary>Names of hosts as DNS has them: lower case, ASCII, no port.</summary>
static class HostNames
{
    /// <summary>“www.Bapaume.fr.” → “www.bapaume.fr”; an accented name becomes its punycode. Refused when it is no name.</summary>
    public static Outcome<string> Read(string? typed)
    {
        var text = (typed ?? "").Trim().TrimEnd('.').ToLowerInvariant();
        if (text.Length is 0 or > 253 || text.Contains("..", StringComparison.Ordinal)) return new NotAHostName(typed ?? "");
        try
        {
            text = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(text);
        }
        catch (ArgumentException)
        {
            return new NotAHostName(typed ?? "");
        }
        return text.Contains('.', StringComparison.Ordinal) && text.Split('.').All(IsLabel) && !text.Split('.')[^1].All(char.IsAsciiDigit) ? text : new NotAHostName(typed ?? "");
    }

    /// <summary>“Avesnes-lès-Bapaume” → “avesnes-les-bapaume”.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var word in Folding.Words(name))
        {
            if (slug.Length > 0) slug.Append('-');
            slug.Append(word);
        }
        return slug.Length > 60 ? slug.ToString(0, 60).TrimEnd('-') : slug.ToString();
    }

    /// <summary>The name with or without “www.”, which browsers' users mix up.</summary>
    public static string Twin(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : "www." + host;

    static bool IsLabel(string label) => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
