using System.Globalization;
using System.Text;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>Text as the search compares it: lower case, no accents, so that « reunion » finds « Réunion » in both databases.</summary>
static class Folded
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(character));
        return folded.Replace("œ", "oe").Replace("æ", "ae").ToString().Normalize(NormalizationForm.FormC);
    }
}
