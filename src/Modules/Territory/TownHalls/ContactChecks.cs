using System.Net.Mail;

namespace Mitoyen.Territory.TownHalls;

/// <summary>Whether a town hall can be reached by what was typed.</summary>
static class ContactChecks
{
    /// <summary>Four digits (3949), ten that begin with 0, or an international number of 8 to 15 digits after +.</summary>
    public static bool IsPhone(string text)
    {
        if (!text.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '-' or '(' or ')' or '+' or '\u00A0' or '\u202F')) return false;
        var digits = text.Count(char.IsAsciiDigit);
        var compact = text.Where(c => char.IsAsciiDigit(c) || c == '+').ToArray();
        return compact is ['+', ..] ? digits is >= 8 and <= 15 && compact.Count(c => c == '+') == 1 : !compact.Contains('+') && (digits == 4 || (digits == 10 && compact[0] == '0'));
    }

    /// <summary>French numbers by pairs of digits, others as typed.</summary>
    public static string TidyPhone(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        return digits.Length == 10 && !text.Contains('+', StringComparison.Ordinal) ? string.Join(' ', Enumerable.Range(0, 5).Select(i => digits.Substring(i * 2, 2))) : text.Trim();
    }

    public static bool IsMail(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace);

    public static bool IsWebsite(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.Host.Contains('.', StringComparison.Ordinal);
}
