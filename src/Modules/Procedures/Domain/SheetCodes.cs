using System.Text.RegularExpressions;

namespace Mitoyen.Procedures.Domain;

/// <summary>The codes of the official sheets: a capital letter and digits (F34169, N19812, R10056); a part of a folder adds its number (N247-3).</summary>
static partial class SheetCodes
{
    public static bool IsCode(string text) => Code().IsMatch(text);

    [GeneratedRegex(@"^[A-Z]\d{1,8}(-\w{1,8})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
