using Mitoyen.Platform;
using static Mitoyen.Sites.Domain.Presence.PresenceCriterion;
using static Mitoyen.Sites.Domain.Presence.Verdict;

namespace Mitoyen.Sites.Domain.Presence;

/// <summary>Judges the mail of a town hall.</summary>
static class MailRules
{
    public static IEnumerable<Finding> Judge(PresenceFacts facts)
    {
        if (facts.MailDomain is not { } domain) return All("L’adresse électronique de la mairie n’est pas connue ici.");
        if (!DomainNames.IsPublic(domain)) return All($"{French.Quote(domain)} n’est pas un nom de l’internet public.");
        if (DomainNames.IsOfProvider(domain)) return [new(OwnMailbox, NotMet, $"L’adresse est chez {French.Quote(domain)}{French.Colon}n’importe qui peut y en ouvrir une."), Same(facts.Host, domain), .. All("Sans objet tant que l’adresse est chez un fournisseur grand public.").Skip(2)];
        return [new(OwnMailbox, Met, $"L’adresse est sous {French.Quote(domain)}, qui n’est pas le nom d’un fournisseur grand public."), Same(facts.Host, domain), .. facts.Records is { } records ? Of(domain, records) : All("Le DNS n’a pas été interrogé.").Skip(2)];
    }

    static IEnumerable<Finding> All(string why) => ((PresenceCriterion[])[OwnMailbox, SameDomain, MxRecord, SpfRecord, DmarcRecord, DmarcEnforced]).Select(c => new Finding(c, Unknown, why));

    static Finding Same(string host, string domain) =>
        !DomainNames.IsPublic(host) ? new(SameDomain, Unknown, $"{French.Quote(host)} n’est pas un nom de l’internet public.")
        : DomainNames.AreOfOne(host, domain) ? new(SameDomain, Met, $"Le site et la messagerie sont sous {French.Quote(DomainNames.Registrable(host)!)}.")
        : new(SameDomain, NotMet, $"Le site est sous {French.Quote(DomainNames.Registrable(host)!)}, la messagerie sous {French.Quote(DomainNames.Registrable(domain)!)}.");

    static IEnumerable<Finding> Of(string domain, MailRecords records) =>
    [
        records.Exchanges is { } exchanges ? Receiver(domain, [.. exchanges.Where(e => e.Trim('.').Length > 0)]) : Silent(MxRecord),
        records.Texts is { } texts ? Sender(Spf.Read(texts), records.Lookups) : Silent(SpfRecord),
        .. records.Dmarc is { } dmarc ? Policy(DmarcReading.Read(dmarc), records.IsFromAbove) : [Silent(DmarcRecord), Silent(DmarcEnforced)],
    ];

    /// <param name="servers">Without the lone dot that says “no mail here” (RFC 7505).</param>
    static Finding Receiver(string domain, IReadOnlyList<string> servers) =>
        servers.Count > 0 ? new(MxRecord, Met, $"Le courrier est reçu par {French.Join([.. servers.Take(3).Select(s => French.Quote(s.TrimEnd('.')))])}.") : new(MxRecord, NotMet, $"Aucun serveur ne reçoit le courrier de {French.Quote(domain)}.");

    static Finding Sender(SpfReading spf, SpfLookups? lookups) => spf.State switch
    {
        SpfState.None => new(SpfRecord, NotMet, "Il n’y a pas d’enregistrement SPF."),
        SpfState.Several => new(SpfRecord, NotMet, "Il y a plusieurs enregistrements SPF : aucun ne compte."),
        SpfState.Malformed => new(SpfRecord, NotMet, $"L’enregistrement SPF est mal écrit{French.Colon}{French.Quote(spf.Offender)}."),
        _ when spf.OfOthers == '+' => new(SpfRecord, NotMet, "L’enregistrement SPF autorise tout le monde (+all)."),
        _ => Counted(spf, lookups),
    };

    static Finding Counted(SpfReading spf, SpfLookups? lookups) => lookups?.End switch
    {
        SpfEnd.TooMany => new(SpfRecord, NotMet, $"L’enregistrement SPF demande plus de {Spf.MostLookups} recherches : ceux qui le lisent l’ignorent."),
        SpfEnd.Loop => new(SpfRecord, NotMet, $"L’enregistrement SPF s’inclut lui-même, par {French.Quote(lookups.Domain)}."),
        SpfEnd.Broken => new(SpfRecord, NotMet, $"L’enregistrement SPF inclut {French.Quote(lookups.Domain)}, qui n’en a pas de lisible."),
        SpfEnd.Silent => new(SpfRecord, Unknown, $"L’enregistrement SPF inclut {French.Quote(lookups.Domain)}, qui n’a pas répondu."),
        _ => new(SpfRecord, Met, $"L’enregistrement SPF est lisible ({French.Count(lookups?.Count ?? 0, "recherche")} sur {Spf.MostLookups}).{(spf.OfOthers == '?' ? " Il ne dit rien des autres serveurs : finissez-le par -all ou ~all." : "")}"),
    };

    static Finding[] Policy(DmarcReading dmarc, bool isFromAbove)
    {
        var policy = isFromAbove ? dmarc.OfSubdomains : dmarc.Policy;
        return dmarc.State switch
        {
            DmarcState.None => [new(DmarcRecord, NotMet, "Il n’y a pas d’enregistrement DMARC."), new(DmarcEnforced, NotMet, "Il n’y a pas d’enregistrement DMARC.")],
            DmarcState.Several => [new(DmarcRecord, NotMet, "Il y a plusieurs enregistrements DMARC : aucun ne compte."), new(DmarcEnforced, NotMet, "Aucun enregistrement DMARC ne compte.")],
            DmarcState.Malformed => [new(DmarcRecord, NotMet, "L’enregistrement DMARC est mal écrit."), new(DmarcEnforced, NotMet, "L’enregistrement DMARC est mal écrit.")],
            _ when policy == DmarcPolicy.None => [new(DmarcRecord, Met, "L’enregistrement DMARC est lisible."), new(DmarcEnforced, NotMet, "L’enregistrement DMARC observe sans agir (p=none).")],
            _ when dmarc.Percent < 100 => [new(DmarcRecord, Met, "L’enregistrement DMARC est lisible."), new(DmarcEnforced, NotMet, $"L’enregistrement DMARC n’agit que sur une partie des messages (pct={dmarc.Percent}).")],
            _ => [new(DmarcRecord, Met, "L’enregistrement DMARC est lisible."), new(DmarcEnforced, Met, policy == DmarcPolicy.Reject ? "Les messages usurpés sont refusés (p=reject)." : "Les messages usurpés sont mis à part (p=quarantine).")],
        };
    }

    static Finding Silent(PresenceCriterion criterion) => new(criterion, Unknown, "Le DNS n’a pas répondu.");
}
