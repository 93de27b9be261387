using Mitoyen.Platform;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.ProvePublication;

/// <summary>The same sentences on the page and in the PDF.</summary>
static class CertificateWords
{
    public const string Law = "Code général des collectivités territoriales, articles L2131-1 et R2131-1 : un acte publié sous forme électronique l’est en entier, dans un format non modifiable, avec la date de sa mise en ligne, pendant deux mois au moins.";

    public static string ActOf(Certificate c) => $"{ActWords.Of(c.Facts.Kind)} n° {c.Facts.Number} du {French.DateWithoutDay(c.Facts.AdoptedOn)}";

    public static string From(CertifiedPeriod p) => French.DateTime(p.From);

    public static string Until(CertifiedPeriod p) => p.End is { } end ? French.DateTime(end) : "toujours publié";

    public static string DocumentOf(CertifiedPeriod p) => $"PDF, {FileWords.Weight(p.Period.Document.Bytes)}{(p.Period.Document.Pages is { } pages ? $", {French.Count(pages, "page")}" : "")}";

    public static string MinimumOf(CertifiedPeriod p) => p.IsReached
        ? $"minimum légal de deux mois atteint le {French.DateWithoutDay(p.MinimumOn)}"
        : p.End is null ? $"minimum légal de deux mois atteint le {French.DateWithoutDay(p.MinimumOn)} si l’acte reste en ligne" : "minimum légal de deux mois non atteint";
}
