using System.Globalization;
using System.Text.RegularExpressions;
using Mitoyen.Sites.Contracts;
using Mitoyen.Platform.Search;

namespace Mitoyen.Sites.OpenData;

/// <summary>Places in the columns of SCDL « équipements » 0.1. The codes of its nomenclature are not known here and stay empty; « Données ouvertes » says so.</summary>
static partial class ScdlPlaces
{
    public static readonly string[] Head =
    [
        "COLL_NOM", "COLL_SIRET", "EQUIP_UID", "EQUIP_THEME", "EQUIP_CODE", "EQUIP_TYPE", "EQUIP_NOM", "ADR_NUMERO", "ADR_NOMVOIE", "ADR_CODEPOSTAL", "ADR_COMMUNE", "ADR_CLE_INTEROP",
        "ERP_ID", "ERP_TYPE", "ERP_CATEGORIE", "EQUIP_LAT", "EQUIP_LONG", "EQUIP_OUVERTURE", "EQUIP_TEL", "EQUIP_EMAIL", "EQUIP_WEB",
    ];

    public static IEnumerable<IReadOnlyList<string?>> Rows(SiteView site, string siret, string? postalCode, string? commune, IEnumerable<ShownItem> places) =>
        from item in places
        let facts = (PlaceFacts)item.Facts
        let street = Numbered().Match(facts.Address?.Split('\n')[0] ?? "")
        select (IReadOnlyList<string?>)
        [
            site.Name, siret, null, ThemeOf(facts.Kind), null, facts.Kind, item.Title,
            street.Success ? street.Groups["number"].Value : "99999", Street(street.Success ? street.Groups["name"].Value : facts.Address?.Split('\n')[0]), postalCode, commune, null, null, null, null,
            Degrees(facts.Latitude), Degrees(facts.Longitude), facts.OpeningHours, Telephone(facts.Phone), facts.Email, facts.Url,
        ];

    /// <summary>Whether people go there to see an administration.</summary>
    public static bool IsOffice(string? kind) => ThemeOf(kind) == Administrative;

    /// <summary>One of the ten families of the nomenclature, by the words that name the kind.</summary>
    static string ThemeOf(string? kind)
    {
        var words = Folding.Words(kind).Select(Plurals.Off).ToHashSet();
        return Themes.FirstOrDefault(t => t.Words.Any(words.Contains)).Theme ?? "Autre équipement";
    }

    const string Administrative = "Equipement administratif";

    static readonly (string Theme, string[] Words)[] Themes =
    [
        (Administrative, ["mairie", "administration", "poste", "tresorerie"]), ("Equipement d'enseignement", ["ecole", "college", "lycee", "creche"]),
        ("Equipement cultuel", ["eglise", "chapelle", "cimetiere"]), ("Equipement culturel", ["bibliotheque", "mediatheque", "musee", "theatre", "cinema"]),
        ("Equipement sportif et de loisirs", ["stade", "terrain", "gymnase", "piscine", "sport", "jeu", "aire"]), ("Equipement sanitaire", ["sante", "pharmacie", "medecin", "hopital"]),
        ("Equipement social et d'animation", ["salle", "fete", "foyer", "social"]), ("Equipement de mobilité", ["gare", "parking", "arret", "covoiturage"]),
    ];

    /// <summary>The schema allows the letters of Latin-1, digits, spaces, hyphens and the straight apostrophe.</summary>
    static string? Street(string? name) => name is null ? null : Spaces().Replace(NoLetter().Replace(name.Replace('’', '\'').Replace('–', '-').Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "OE", StringComparison.Ordinal), " "), " ").Trim();

    static string? Degrees(int? micro) => micro is { } m ? (m / 1e6).ToString("0.000000", CultureInfo.InvariantCulture) : null;

    static string? Telephone(string? phone)
    {
        var digits = string.Concat((phone ?? "").Where(char.IsAsciiDigit));
        return digits is ['0', ..] && digits.Length == 10 ? $"+33 {digits[1..]}" : null;
    }

    [GeneratedRegex(@"^(?<number>\d+(?:\s?(?:bis|ter|quater))?),?\s+(?<name>.+)$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[^a-zA-Z0-9\-'\s\u00C0-\u00FF]")]
    private static partial Regex NoLetter();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
