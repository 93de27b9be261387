using Mitoyen.Platform;
using Mitoyen.Territory.Data;

namespace Mitoyen.Territory.ImportTerritory;

/// <summary>What an import did, in words: for the console and for its page.</summary>
static class ImportSentences
{
    public static string Changed(ImportRun run)
    {
        if (run.Changes == 0) return "Rien n’a changé : le territoire était déjà conforme à ces fichiers.";
        List<(int Count, string One, string Many)> parts =
        [
            (run.NewCommunes, "commune ajoutée", "communes ajoutées"),
            (run.NewAuthorities, "EPCI ajouté", "EPCI ajoutés"),
            (run.NewMemberships, "appartenance commencée", "appartenances commencées"),
            (run.EndedMemberships, "appartenance terminée", "appartenances terminées"),
            (run.NewFigures, "chiffre de population ajouté", "chiffres de population ajoutés"),
            (run.Renamed, "changement de nom ou de nature", "changements de nom ou de nature"),
            (run.Closed, "commune ou EPCI fermé", "communes ou EPCI fermés"),
        ];
        var others = run.Changes - parts.Sum(p => p.Count);
        if (others > 0) parts.Add((others, "autre correction", "autres corrections"));
        return French.Join([.. parts.Where(p => p.Count > 0).Select(p => French.Count(p.Count, p.One, p.Many))]) + ".";
    }

    public static string Refused(int count) =>
        count == 0 ? "Aucune ligne refusée." : $"{French.Count(count, "ligne refusée", "lignes refusées")}{French.Colon}le reste est importé.";
}
