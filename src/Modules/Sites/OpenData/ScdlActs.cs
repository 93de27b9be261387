using System.Globalization;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.OpenData;

/// <summary>Deliberations in the columns of SCDL « délibérations » 2.1. What nobody has told stays empty; « Données ouvertes » says which columns that concerns.</summary>
static class ScdlActs
{
    public static readonly string[] Head =
    [
        "COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET", "BUDGET_ANNEE", "BUDGET_NOM", "PREF_ID", "PREF_DATE",
        "VOTE_EFFECTIF", "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION", "DELIB_URL",
    ];

    public static IEnumerable<IReadOnlyList<string?>> Rows(SiteView site, string siret, IEnumerable<(ShownItem Item, string Url)> acts) =>
        from act in acts
        let facts = (LegalActFacts)act.Item.Facts
        where facts is { Kind: LegalActKind.Deliberation, Outcome: not DeliberationOutcome.Postponed }
        orderby facts.AdoptedOn, facts.Number
        select (IReadOnlyList<string?>)
        [
            site.Name, siret, facts.Number, Day(facts.AdoptedOn), facts.SubjectCode, facts.SubjectName, act.Item.Title,
            null, null, facts.Receipt?.Number, Day(facts.Receipt?.On), Number(facts.Vote?.InOffice), Number(facts.Vote?.Voters), Number(facts.Vote?.For), Number(facts.Vote?.Against), Number(facts.Vote?.Abstentions), act.Item.Files is [var file, ..] ? MediaParts.Whole(site, file.Url) : act.Url,
        ];

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
