using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Content;

/// <summary>What a person with a screen reader would stumble over in a text.</summary>
static class BodyChecks
{
    static readonly string[] Vague = ["ici", "cliquez ici", "cliquer ici", "lien", "en savoir plus", "lire la suite", "plus", "suite", "voir", "télécharger", "là"];

    public static IEnumerable<string> Of(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        var level = 1;
        foreach (var heading in body.QuerySelectorAll("h2, h3, h4"))
        {
            var own = heading.LocalName[1] - '0';
            if (heading.TextContent.Trim().Length == 0) yield return "Un intertitre est vide\u00A0: supprimez-le ou écrivez-le.";
            else if (own > level + 1) yield return $"L’intertitre {French.Quote(Short(heading))} saute un niveau{French.Colon}après un niveau {level} vient un niveau {level + 1}.";
            level = own;
        }
        foreach (var link in body.QuerySelectorAll("a[href]"))
        {
            var text = Short(link).TrimEnd('.', '…', ' ', '!').ToLowerInvariant();
            if (text.Length == 0) yield return "Un lien n’a pas de texte\u00A0: écrivez où il mène.";
            else if (Vague.Contains(text)) yield return $"Le lien {French.Quote(Short(link))} ne dit pas où il mène{French.Colon}écrivez par exemple «\u00A0le règlement de la salle\u00A0».";
        }
        foreach (var table in body.QuerySelectorAll("table"))
            if (table.QuerySelector("th") is null) yield return "Un tableau n’a pas de ligne de titres\u00A0: mettez-les dans des cellules de titre.";
    }

    static string Short(IElement element)
    {
        var text = element.TextContent.Trim();
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
