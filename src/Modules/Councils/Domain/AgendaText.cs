using System.Text;
using System.Text.RegularExpressions;

namespace Mitoyen.Councils.Domain;

/// <summary>
/// Finds the points of an agenda in the text of a notice of meeting: what stands after « ordre du jour », one point a line, numbers and bullets taken off,
/// lines that go on joined to the line before, up to the closing formula. A person reads the points before they are saved.
/// </summary>
static partial class AgendaText
{
    public const int MostPoints = 100;
    public const int LongestPoint = 500;

    public static IReadOnlyList<string> PointsOf(string text)
    {
        var lines = Apart(text).ReplaceLineEndings("\n").Split('\n').Select(l => Spaces().Replace(l, " ").Trim()).ToList();
        var heading = lines.FindIndex(l => Heading().IsMatch(l));
        var agenda = lines.Skip(heading + 1).TakeWhile(l => heading < 0 || !Closing().IsMatch(l)).ToList();
        var marked = agenda.Any(l => Mark().IsMatch(l));
        return [.. Joined(agenda, marked).Where(p => p.Length > 1).Select(p => p.Length > LongestPoint ? p[..LongestPoint] : p).Take(MostPoints)];
    }

    /// <summary>Letters that a printed page joins (« profil » with the one sign ﬁ) are written apart: nobody types the sign when searching, and no watched word holds it.</summary>
    static string Apart(string text) => Ligature().Replace(text, joined => joined.Value.Normalize(NormalizationForm.FormKC));

    static IEnumerable<string> Joined(IEnumerable<string> lines, bool marked)
    {
        string? point = null;
        foreach (var line in lines)
        {
            var starts = !marked || Mark().IsMatch(line);
            if (line.Length > 0 && !starts && point is not null) { point += " " + line; continue; }
            if (point is not null) yield return Tidy(point);
            point = line.Length > 0 && starts ? Mark().Replace(line, "", 1) : null;
        }
        if (point is not null) yield return Tidy(point);
    }

    static string Tidy(string point) => point.Trim().TrimEnd(';', '.').TrimEnd();

    [GeneratedRegex(@"[\uFB00-\uFB06]")]
    private static partial Regex Ligature();

    [GeneratedRegex(@"ordre\s+du\s+jour", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(je vous prie|veuillez|comptant sur|restant à|dans l[’']attente|le maire\b|la maire\b|le président\b|la présidente\b|fait à\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^(?:[-–—•*·▪►✓o]\s+|\(?\d{1,2}(?:[.)°/-]|\s*[.)°–-])\s*|[a-zA-Z][.)]\s+)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Spaces();
}
