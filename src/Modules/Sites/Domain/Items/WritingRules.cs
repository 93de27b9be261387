using System.Text.RegularExpressions;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>What every reader needs of a text, with a screen reader, on a small screen or in a hurry. The same rules while one writes and when it is kept.</summary>
static partial class WritingRules
{
    /// <summary>Words in a sentence that one still reads in one go.</summary>
    public const int LongestSentence = 30;

    static readonly string[] Vague = ["ici", "cliquez ici", "cliquer ici", "cliquez", "lien", "ce lien", "en savoir plus", "savoir plus", "lire la suite", "lire plus", "plus", "plus d’informations", "suite", "voir", "télécharger", "là", "page", "site"];

    static readonly string[] Formats = ["pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "zip", "epub", "ics"];

    public static IEnumerable<WritingFault> Of(string title, IReadOnlyList<BodyPart> parts) =>
        [.. Shouts(title).Take(1).Select(s => Hint($"Le titre est en capitales ({French.Quote(s)}){French.Colon}elles se lisent mal, écrivez-le en minuscules.")), .. Headings(parts), .. parts.OfType<LinkPart>().SelectMany(Link), .. Tables(parts), .. Prose(parts), .. Pictures(parts)];

    static IEnumerable<WritingFault> Headings(IReadOnlyList<BodyPart> parts)
    {
        var level = 1;
        foreach (var heading in parts.OfType<HeadingPart>())
        {
            if (heading.Text.Length == 0) yield return Fault("Un intertitre est vide\u00A0: supprimez-le ou écrivez-le.");
            else if (heading.Level > level + 1) yield return Fault($"L’intertitre {Quote(heading.Text)} saute un niveau{French.Colon}après un niveau {level} vient un niveau {level + 1}.");
            level = heading.Level;
        }
    }

    static IEnumerable<WritingFault> Link(LinkPart link)
    {
        var text = link.Text.TrimEnd('.', '…', ' ', '!', '>', '»').TrimStart('«', ' ', '>').Replace('\'', '’').ToLowerInvariant();
        if (text.Length == 0) yield return Fault("Un lien n’a pas de texte\u00A0: écrivez où il mène.");
        else if (Vague.Contains(text)) yield return Fault($"Le lien {Quote(link.Text)} ne dit pas où il mène{French.Colon}écrivez par exemple «\u00A0le règlement de la salle\u00A0».");
        else if (Address().IsMatch(text)) yield return Hint($"Le lien {Quote(link.Text)} montre son adresse{French.Colon}remplacez-la par le nom de la page.");
        else if (FormatOf(link.Target) is { } format && !text.Contains(format, StringComparison.Ordinal)) yield return Hint($"Le lien {Quote(link.Text)} ouvre un fichier{French.Colon}dites-le, par exemple «\u00A0{Short(link.Text)} ({format.ToUpperInvariant()})\u00A0».");
    }

    static IEnumerable<WritingFault> Tables(IReadOnlyList<BodyPart> parts) =>
        parts.OfType<TablePart>().Where(t => !t.HasHeadings).Select(_ => Fault("Un tableau n’a pas de ligne de titres\u00A0: mettez-les dans des cellules de titre."));

    static IEnumerable<WritingFault> Prose(IReadOnlyList<BodyPart> parts)
    {
        var texts = parts.Select(p => p switch { ProsePart prose => prose.Text, HeadingPart heading => heading.Text, _ => "" }).ToList();
        foreach (var address in texts.SelectMany(t => Address().Matches(t)).Select(m => m.Value).Distinct().Take(3)) yield return Hint($"L’adresse {Quote(address)} est écrite telle quelle{French.Colon}faites-en un lien sur le nom de la page.");
        foreach (var shout in texts.SelectMany(Shouts).Distinct().Take(3)) yield return Hint($"{Quote(shout)} est en capitales{French.Colon}elles se lisent mal, écrivez en minuscules.");
        foreach (var sentence in parts.OfType<ProsePart>().SelectMany(p => Ends().Split(p.Text)).Where(s => Count(s) > LongestSentence).Take(3))
            yield return Hint($"La phrase qui commence par {Quote(sentence)} compte {French.Count(Count(sentence), "mot")}{French.Colon}coupez-la en deux.");
    }

    static IEnumerable<WritingFault> Pictures(IReadOnlyList<BodyPart> parts) =>
        parts.OfType<PicturePart>().Take(1).Select(_ => Hint("Une image collée dans le texte n’est pas gardée\u00A0: joignez-la à part, avec son texte de remplacement."));

    /// <summary>Several words in capitals; one alone may be a name of letters, like SIVOM.</summary>
    static IEnumerable<string> Shouts(string text) => Capitals().Matches(text).Select(m => m.Value).Where(v => v.Count(char.IsLetter) >= 12);

    static string? FormatOf(string target)
    {
        var path = target.Split('?', '#')[0];
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') && Formats.Contains(path[(dot + 1)..].ToLowerInvariant()) ? path[(dot + 1)..].ToLowerInvariant() : null;
    }

    static int Count(string sentence) => Words().Count(sentence);

    static string Quote(string text) => French.Quote(Short(text.Trim()));

    static string Short(string text) => text.Length > 60 ? text[..60].TrimEnd() + "…" : text;

    static WritingFault Fault(string sentence) => new(sentence, IsHint: false);

    static WritingFault Hint(string sentence) => new(sentence, IsHint: true);

    [GeneratedRegex(@"(?:https?://|www\.)[^\s<>«»""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b\p{Lu}{2,}(?:[ '’-]+\p{Lu}{2,})+\b")]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<=[.!?…])[\s\u00A0\u202F]+|\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*")]
    private static partial Regex Words();
}
