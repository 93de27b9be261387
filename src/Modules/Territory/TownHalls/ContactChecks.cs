using System.Net.Mail;
using Mitoyen.Kernel;

namespace Mitoyen.Territory.TownHalls;

/// <summary>Whether a town hall can be reached by what was typed.</summary>
static class ContactChecks
{
    /// <summary>One line a rule, for a form whose fields are named Address, Phone, Mail and Website.</summary>
    public static IEnumerable<Problem> Check(string? address, string? phone, string? mail, string? website)
    {
        if (address?.Length > 500) yield return new("Address", "L’adresse est trop longue : 500 signes au plus.");
        if (Filled(phone) is { } number && !IsPhone(number)) yield return new("Phone", "Ce numéro n’est pas valable : dix chiffres qui commencent par 0, par exemple 03 21 00 00 00, ou un numéro international avec +.");
        if (Filled(mail) is { } box && !IsMail(box)) yield return new("Mail", "Cette adresse électronique n’est pas valable : écrivez par exemple mairie@exemple.fr.");
        if (Filled(website) is { } site && !IsWebsite(site)) yield return new("Website", "L’adresse du site commence par https:// ou http://, par exemple https://www.exemple.fr.");
    }

    public static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

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
