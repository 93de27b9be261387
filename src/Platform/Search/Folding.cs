using System.Globalization;
using System.Text;

namespace Mitoyen.Platform.Search;

/// <summary>
/// Cuts a text into words of a–z and 0–9: lower case, accents folded, « œ » in two letters. A letter of another alphabet is spelled by its code point,
/// so that both databases, whatever their own tables of letters, see the same words.
/// </summary>
public static class Folding
{
    /// <summary>Longer words are cut: PostgreSQL refuses those over 2 046 bytes.</summary>
    public const int LongestWord = 60;

    public static IEnumerable<string> Words(string? text) => Spans(text).Select(s => s.Word);

    /// <summary>Each word with its place in the text.</summary>
    public static IEnumerable<(string Word, int Start, int End)> Spans(string? text)
    {
        var word = new StringBuilder();
        var (place, start) = (0, 0);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsPartOfWord(rune))
            {
                if (word.Length == 0) start = place;
                Append(word, rune);
            }
            else if (word.Length > 0)
            {
                yield return (Cut(word), start, place);
                word.Clear();
            }
            place += rune.Utf16SequenceLength;
        }
        if (word.Length > 0) yield return (Cut(word), start, place);
    }

    static string Cut(StringBuilder word) => word.ToString(0, Math.Min(word.Length, LongestWord));

    static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;

    static void Append(StringBuilder word, Rune rune)
    {
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark) continue;
            var lower = Rune.ToLowerInvariant(part);
            if (lower.Value is (>= 'a' and <= 'z') or (>= '0' and <= '9')) word.Append((char)lower.Value);
            else word.Append(Spelled(lower));
        }
    }

    static string Spelled(Rune letter) => letter.Value switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        _ => string.Create(CultureInfo.InvariantCulture, $"x{letter.Value:x}x"),
    };
}
