using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Resident;

namespace Mitoyen.Sites.Content;

/// <summary>What an item says beside its text, a line each, for whoever compares.</summary>
static class FactsLines
{
    public static string Of(ItemFacts facts, LocalClock clock) => string.Join('\n', All(facts, clock).Where(l => !string.IsNullOrWhiteSpace(l.Value)).Select(l => $"{l.Label}{French.Colon}{l.Value!.ReplaceLineEndings(", ")}"));

    static IEnumerable<(string Label, string? Value)> All(ItemFacts facts, LocalClock clock) => facts switch
    {
        EventFacts e => [("Quand", EventTimes.Of(e, clock).Words), ("Lieu", e.PlaceName), ("Adresse", e.Address), ("Prix", e.Price), ("Site internet", e.Url), ("Annulé", e.Cancelled ? "oui" : null)],
        PlaceFacts p => [("Nature", p.Kind), ("Adresse", p.Address), ("Horaires", p.OpeningHours), ("Téléphone", p.Phone), ("Courriel", p.Email), ("Site internet", p.Url)],
        OrganisationFacts o => [("Nature", o.Kind), ("Personne à contacter", o.ContactName), ("Adresse", o.Address), ("Téléphone", o.Phone), ("Courriel", o.Email), ("Site internet", o.Url)],
        AlertFacts a => [("Alerte", AlertWords.Of(a, clock)), ("Urgence et certitude", $"{a.Urgency}, {a.Certainty}")],
        LegalActFacts l => [("Acte", $"{ActWords.Of(l.Kind)} n°{French.Nbsp}{l.Number}"), ("Adopté le", French.DateWithoutDay(l.AdoptedOn)), ("Matière", l.SubjectCode), ("Issue", l.Outcome == DeliberationOutcome.Adopted ? null : ActWords.Of(l.Outcome)), ("Vote", l.Vote is { } vote ? ActWords.Of(vote) : null), ("Reçu en préfecture le", l.Receipt is { } receipt ? ActWords.Of(receipt) : null)],
        PublicationFacts p => [("Nature", p.Kind), ("Date du document", p.DatedOn is { } day ? French.DateWithoutDay(day) : null)],
        _ => [],
    };
}
