namespace Mitoyen.Procedures.ReadProcedures;

/// <summary>Kinds of sheets as a reader calls them.</summary>
static class KindWords
{
    public static string Of(string kind) => kind switch
    {
        "Theme" => "Thème",
        "Téléservice" or "Téléservice personnalisé sur SP" or "Téléservice personnalisable" or "Service en ligne redirigé" => "Service en ligne",
        "formulaireNG" => "Formulaire",
        _ when kind.StartsWith("Fiche Question", StringComparison.Ordinal) => "Question-réponse",
        _ when kind.StartsWith("Fiche Comment", StringComparison.Ordinal) => "Comment faire si",
        _ when kind.StartsWith("Fiche", StringComparison.Ordinal) => "Fiche pratique",
        _ => kind,
    };
}
