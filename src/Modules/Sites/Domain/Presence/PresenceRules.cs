using Mitoyen.Platform;
using static Mitoyen.Sites.Domain.Presence.PresenceCriterion;
using static Mitoyen.Sites.Domain.Presence.Verdict;

namespace Mitoyen.Sites.Domain.Presence;

/// <summary>Judges what was found out, criterion by criterion. What nobody could find out is unknown, never met and never missed.</summary>
static class PresenceRules
{
    public static IReadOnlyList<Finding> Judge(PresenceFacts facts) => [.. OfWeb(facts), Notice(facts), .. MailRules.Judge(facts)];

    static IEnumerable<Finding> OfWeb(PresenceFacts facts)
    {
        if (!DomainNames.IsPublic(facts.Host)) return All($"{French.Quote(facts.Host)} n’est pas un nom de l’internet public.");
        return [Ending(facts.Host), .. facts.Web is { } web ? Answers(facts.Host, web) : All("Le site n’a pas été interrogé.").Skip(1)];
    }

    static IEnumerable<Finding> All(string why) => ((PresenceCriterion[])[Extension, Reachable, Https, Certificate, OwnDomain, HttpToHttps, WithAndWithoutWww]).Select(c => new Finding(c, Unknown, why));

    static Finding Ending(string host)
    {
        var ending = $".{host.Split('.')[^1]}";
        return DomainNames.IsSovereign(host) ? new(Extension, Met, $"{French.Quote(ending)} est administrée en France.") : new(Extension, NotMet, $"{French.Quote(ending)} n’est pas une extension administrée par un organisme français.");
    }

    static IEnumerable<Finding> Answers(string host, WebAnswers web)
    {
        var (https, http) = (web.Https, web.Http);
        var answers = https.At is not null || https.BadCertificate || http.At is not null;
        yield return answers ? new(Reachable, Met, "La page d’accueil s’ouvre.") : new(Reachable, NotMet, https.Sentence);
        yield return !answers ? Silent(Https) : https.At is not null || https.BadCertificate ? new(Https, Met, "La connexion est chiffrée.") : new(Https, NotMet, $"Le site ne répond qu’en http. En https{French.Colon}{https.Sentence}");
        yield return https.BadCertificate ? new(Certificate, NotMet, "Le certificat n’est pas valable pour ce nom, ou plus.") : https.At is not null ? new(Certificate, Met, "Il est fait pour ce nom, et à jour.") : Silent(Certificate);
        yield return (https.At ?? http.At) is not { } at ? Silent(OwnDomain) : IsSame(host, at) ? new(OwnDomain, Met, "Il reste sous le sien.") : new(OwnDomain, NotMet, $"Le site renvoie vers {French.Quote(at.IdnHost)}.");
        yield return !answers ? Silent(HttpToHttps) : Leads(http);
        yield return web.Twin is not { } twin ? new(WithAndWithoutWww, Unknown, "Sans objet pour un sous-domaine.")
            : twin.At is { } there ? IsSame(host, there) ? new(WithAndWithoutWww, Met, $"{French.Quote(HostNames.Twin(host))} mène au site.") : new(WithAndWithoutWww, NotMet, $"{French.Quote(HostNames.Twin(host))} mène ailleurs, vers {French.Quote(there.IdnHost)}.")
            : new(WithAndWithoutWww, NotMet, $"{French.Quote(HostNames.Twin(host))} ne mène pas au site. {twin.Sentence}");
    }

    static Finding Leads(WebAnswer http) =>
        http.At?.Scheme == Uri.UriSchemeHttps || http.BadCertificate ? new(HttpToHttps, Met, "La redirection est en place.")
        : http.At is not null ? new(HttpToHttps, NotMet, "Une adresse en http reste en http.") : new(HttpToHttps, NotMet, $"Une adresse en http ne mène à rien. {http.Sentence}");

    static bool IsSame(string host, Uri at) => DomainNames.WithoutWww(at.IdnHost) == DomainNames.WithoutWww(host);

    static Finding Silent(PresenceCriterion criterion) => new(criterion, Unknown, "Le site ne répond pas assez pour le savoir.");

    static Finding Notice(PresenceFacts facts) =>
        facts.HasLegalNotice ? new(LegalNotice, Met, "Qui publie et qui héberge le site est dit.") : new(LegalNotice, NotMet, "Il manque qui dirige la publication, ou qui héberge le site.");
}
