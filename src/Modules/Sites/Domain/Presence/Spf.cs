using System.Globalization;

namespace Mitoyen.Sites.Domain.Presence;

/// <summary>Reads SPF records (RFC 7208, 4.5 and 4.6).</summary>
static class Spf
{
    /// <summary>Longer ones do not fit into any answer that servers of mail wait for.</summary>
    const int Longest = 4096;

    public const int MostLookups = 10;

    public static SpfReading Read(IReadOnlyList<string> texts)
    {
        var records = texts.Where(IsSpf).ToList();
        if (records.Count != 1) return new(records.Count == 0 ? SpfState.None : SpfState.Several, []);
        if (records[0].Length > Longest) return new(SpfState.Malformed, [], $"{records[0][..40]}…");
        var terms = new List<SpfTerm>();
        foreach (var word in records[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (ReadTerm(word) is not { } term || (term.Name is "redirect" or "exp" && terms.Exists(t => t.Name == term.Name))) return new(SpfState.Malformed, [], word.Length > 60 ? word[..60] + "…" : word);
            terms.Add(term);
        }
        return new(SpfState.Read, terms);
    }

    /// <summary>The version ends with a space or with the record: “v=spf10” is something else.</summary>
    static bool IsSpf(string text) => text.StartsWith("v=spf1", StringComparison.OrdinalIgnoreCase) && (text.Length == 6 || text[6] == ' ');

    static SpfTerm? ReadTerm(string word)
    {
        if (word.Any(c => c is < '!' or > '~')) return null;
        var end = word.IndexOfAny([':', '/', '=']);
        if (end > 0 && word[end] == '=') return IsModifierName(word[..end]) && (word[..end].ToLowerInvariant() is not "redirect" || word.Length > end + 1) ? new('+', word[..end].ToLowerInvariant(), word[(end + 1)..]) : null;
        var qualifier = word[0] is '+' or '-' or '~' or '?' ? word[0] : '+';
        var rest = word[0] is '+' or '-' or '~' or '?' ? word[1..] : word;
        end = rest.IndexOfAny([':', '/']);
        var (name, value) = end < 0 ? (rest, "") : (rest[..end], rest[end..]);
        name = name.ToLowerInvariant();
        return IsMechanism(name, value) ? new(qualifier, name, value.TrimStart(':')) : null;
    }

    static bool IsModifierName(string name) => char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <param name="value">With the colon or the slash that begins it; empty: none.</param>
    static bool IsMechanism(string name, string value) => name switch
    {
        "all" => value.Length == 0,
        "include" or "exists" => value.Length > 1 && value[0] == ':' && !value.Contains('/', StringComparison.Ordinal),
        "ptr" => value.Length == 0 || (value.Length > 1 && value[0] == ':'),
        "a" or "mx" => IsPlace(value),
        "ip4" => value.StartsWith(':') && IsNetwork(value[1..], IsFour, 32),
        "ip6" => value.StartsWith(':') && IsNetwork(value[1..], IsSix, 128),
        _ => false,
    };

    /// <summary>[:domain][/prefix4[//prefix6]], or [//prefix6] alone.</summary>
    static bool IsPlace(string value)
    {
        if (value.StartsWith(':') && (value.Length == 1 || value[1] == '/')) return false;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return true;
        return value[(slash + 1)..].Split("//") switch
        {
            [var four] when four.StartsWith('/') => IsNumber(four[1..], 128),
            [var four] => IsNumber(four, 32),
            [var four, var six] => IsNumber(four, 32) && IsNumber(six, 128),
            _ => false,
        };
    }

    static bool IsNetwork(string text, Func<string, bool> isAddress, int most) => text.Split('/') is var parts && parts.Length <= 2 && isAddress(parts[0]) && (parts.Length == 1 || IsNumber(parts[1], most));

    static bool IsFour(string text) => text.Split('.') is { Length: 4 } parts && parts.All(p => IsNumber(p, 255));

    /// <summary>Eight groups, fewer where “::” stands for the missing ones; the last two may be written as an IPv4 address.</summary>
    static bool IsSix(string text)
    {
        if (text.Split("::") is not { Length: <= 2 } halves) return false;
        var groups = halves.SelectMany(h => h.Length == 0 ? [] : h.Split(':')).ToList();
        if (groups.Count > 0 && IsFour(groups[^1]) && text.EndsWith(groups[^1], StringComparison.Ordinal)) groups = [.. groups[..^1], "0", "0"];
        return groups.All(g => g.Length is > 0 and <= 4 && g.All(char.IsAsciiHexDigit)) && (halves.Length == 2 ? groups.Count < 8 : groups.Count == 8);
    }

    static bool IsNumber(string text, int most) => text.Length is > 0 and <= 3 && (text.Length == 1 || text[0] != '0') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;
}
