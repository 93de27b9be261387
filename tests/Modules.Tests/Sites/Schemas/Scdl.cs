namespace Mitoyen.Modules.Tests.Sites.Schemas;

/// <summary>The columns that OpenDataFrance's « Socle commun des données locales » publishes, with their rules; written here from its documentation, as read on 24 November 2026.</summary>
static class Scdl
{
    const string Siret = @"^\d{14}$";

    /// <summary>« Délibérations » 2.1.2 (git.opendatafrance.net/scdl/deliberations, schema of 23 May 2018).</summary>
    public static readonly SchemaColumn[] Deliberations =
    [
        new("COLL_NOM", Required: true), new("COLL_SIRET", Required: true, Pattern: Siret), new("DELIB_ID", Required: true), new("DELIB_DATE", "date", Required: true),
        new("DELIB_MATIERE_CODE", Required: true, Pattern: @"^\d\.\d{1,2}$"), new("DELIB_MATIERE_NOM", Required: true), new("DELIB_OBJET", Required: true),
        new("BUDGET_ANNEE", Pattern: @"^[0-9]{4}(\/[0-9]{4})?$"), new("BUDGET_NOM"), new("PREF_ID"), new("PREF_DATE", "date"),
        new("VOTE_EFFECTIF", "integer"), new("VOTE_REEL", "integer"), new("VOTE_POUR", "integer"), new("VOTE_CONTRE", "integer"), new("VOTE_ABSTENTION", "integer"), new("DELIB_URL", "uri"),
    ];

    /// <summary>« Équipements collectifs publics » (git.opendatafrance.net/scdl/equipements).</summary>
    public static readonly SchemaColumn[] Places =
    [
        new("COLL_NOM", Required: true, Longest: 140), new("COLL_SIRET", Required: true, Pattern: Siret), new("EQUIP_UID", Required: true, Longest: 18),
        new("EQUIP_THEME", Required: true, Values:
        [
            "Equipement administratif", "Equipement de justice", "Equipement sanitaire", "Equipement social et d'animation", "Equipement sportif et de loisirs",
            "Equipement d'enseignement", "Equipement cultuel", "Equipement culturel", "Equipement de mobilité", "Autre équipement",
        ]),
        new("EQUIP_CODE", Required: true, Longest: 12), new("EQUIP_TYPE", Required: true, Longest: 140), new("EQUIP_NOM", Required: true, Longest: 256), new("ADR_NUMERO", Required: true, Longest: 70),
        new("ADR_NOMVOIE", Required: true, Pattern: @"^[a-zA-Z0-9\-\'\s\d\u00C0-\u00FF]+$"), new("ADR_CODEPOSTAL", Required: true), new("ADR_COMMUNE", Required: true),
        new("ADR_CLE_INTEROP", Pattern: "^[A-Za-z0-9_]+$"), new("ERP_ID"), new("ERP_TYPE", Longest: 10), new("ERP_CATEGORIE", "integer", Pattern: "^[1-5]$"),
        new("EQUIP_LAT", "number", Required: true), new("EQUIP_LONG", "number", Required: true), new("EQUIP_OUVERTURE"), new("EQUIP_TEL"), new("EQUIP_EMAIL", "email"), new("EQUIP_WEB", "uri"),
    ];
}
