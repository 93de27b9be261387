using Mitoyen.Platform;
using Mitoyen.Platform.Export;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>PDF documents of the demonstration: they say on every page that they are invented.</summary>
static class InventedDocuments
{
    const string Invented = "Document de démonstration\u00A0: inventé, sans valeur.";

    public static KnownMedium Act(string site, string number, string title, string subject, DateOnly adoptedOn) => new(
        TextPdf.Write(
        [
            (site, 14), ("", 10), ($"Extrait du registre des actes, n° {number}", 11), ($"Adopté le {French.DateWithoutDay(adoptedOn)}", 11), ("", 10), (title, 16), ("", 10), ($"Matière\u00A0: {subject}", 11),
            ("", 10), ("Le conseil, régulièrement convoqué, réuni en séance publique,", 11), ("après en avoir délibéré, à l’unanimité des suffrages exprimés,", 11), ($"adopte\u00A0: {title}.", 11), ("", 10), (Invented, 9),
        ]), $"L’acte n° {number} signé");

    public static KnownMedium Bulletin(string site, string season) => new(
        TextPdf.Write(
        [
            ($"Bulletin municipal, {season}", 18), (site, 14), ("", 10), ("Le mot du conseil", 13), ("L’année a été celle de la haie, de la fibre et de la salle des fêtes.", 11), (Invented, 9),
            .. Enumerable.Repeat(("", 10), 38), ("Agenda", 13), ("Marché de Noël, vœux, repas des aînés\u00A0: les dates sont sur le site.", 11), ("Numéros utiles", 13), ("Secrétariat\u00A0: voir les horaires sur le site.", 11), (Invented, 9),
        ]), $"Bulletin municipal, {season}");
}
