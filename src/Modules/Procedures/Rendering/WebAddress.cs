using System.Globalization;
using System.Text;

namespace Mitoyen.Procedures.Rendering;

/// <summary>Addresses as sheets write them, made fit for a page: only those that a browser opens without running anything, every other character escaped.</summary>
static class WebAddress
{
    const string Plain = "-._~!$&'()*+,;=:@/?%";
    static readonly string[] Allowed = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>Null for what is no address of the web, of mail or of a telephone.</summary>
    public static string? Of(string? written)
    {
        var text = string.Concat((written ?? "").Trim().Where(c => !char.IsControl(c)));
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = $"https://{text}";
        if (!Allowed.Any(a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase) && text.Length > a.Length)) return null;
        if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !HasHost(text)) return null;
        return Escaped(text);
    }

    static bool HasHost(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Host.Length > 0 && address.UserInfo.Length == 0 && Uri.CheckHostName(address.Host) != UriHostNameType.Unknown;

    static string Escaped(string text)
    {
        var address = new StringBuilder(text.Length);
        var fragment = false;
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (letter == '#' && !fragment) fragment = true;
            else if (letter == '%' && !IsEscape(text, place) || !IsPlain(letter))
            {
                var size = char.IsHighSurrogate(letter) && place + 1 < text.Length ? 2 : 1;
                foreach (var part in Encoding.UTF8.GetBytes(text.Substring(place, size))) address.Append('%').Append(part.ToString("X2", CultureInfo.InvariantCulture));
                place += size - 1;
                continue;
            }
            address.Append(letter);
        }
        return address.ToString();
    }

    static bool IsPlain(char letter) => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal);

    static bool IsEscape(string text, int place) => place + 2 < text.Length && char.IsAsciiHexDigit(text[place + 1]) && char.IsAsciiHexDigit(text[place + 2]);
}
