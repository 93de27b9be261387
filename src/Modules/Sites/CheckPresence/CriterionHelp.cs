using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Sites.CheckPresence;

/// <summary>What a criterion asks, in the reader's words: its number in the State's reference, what to do where it is not met, and who does it.</summary>
/// <param name="Number">Empty: the reference does not ask it, the law does.</param>
/// <param name="IsEssential">The other level is “recommended”.</param>
sealed record CriterionHelp(PresenceCriterion Criterion, string Number, string Title, bool IsEssential, string Who, string ToDo)
{
    const string Registrar = "Le bureau d’enregistrement du nom de domaine, à la demande de la mairie", Host = "L’hébergeur du site", Zone = "Qui tient la zone DNS du domaine : bureau d’enregistrement, hébergeur ou chargé de mission", Hall = "La mairie, avec le chargé de mission";

    public static readonly IReadOnlyList<CriterionHelp> All =
    [
        new(PresenceCriterion.Extension, "1.2", "Le nom du site a une extension souveraine", true, Registrar, "Faites réserver un nom en .fr (ou une extension régionale ou d’outre-mer de la liste ci-dessous), au nom de la collectivité, puis donnez-le au site dans ses réglages."),
        new(PresenceCriterion.Reachable, "1.3", "Le site répond", true, Host, "Demandez si le serveur est en marche, et vérifiez que le nom mène à lui dans la zone DNS."),
        new(PresenceCriterion.Https, "1.4", "Le site répond en https", true, Host, "Faites ouvrir https sur le serveur, avec un certificat gratuit et renouvelé de lui-même (Let’s Encrypt)."),
        new(PresenceCriterion.Certificate, "1.5", "Le certificat est valable", true, Host, "Faites renouveler le certificat pour ce nom, avec et sans www, et faites rendre le renouvellement automatique."),
        new(PresenceCriterion.OwnDomain, "1.6", "Le site ne renvoie pas vers un autre nom", true, Hall, "Retirez la redirection, ou déclarez partout (Service-Public.fr compris) le nom vers lequel elle mène."),
        new(PresenceCriterion.HttpToHttps, "1.7", "Une adresse en http mène à https", false, Host, "Faites rediriger en permanence (301) le port 80 vers https."),
        new(PresenceCriterion.WithAndWithoutWww, "1.7", "Le site répond avec et sans www", false, Zone, "Ajoutez le nom qui manque dans la zone DNS et dans le certificat : le site redirige ensuite de lui-même."),
        new(PresenceCriterion.LegalNotice, "", "Les mentions légales sont complètes", true, Hall, "Écrivez dans les réglages du site qui dirige la publication et qui l’héberge (loi n° 2004-575 du 21 juin 2004, article 1-1)."),
        new(PresenceCriterion.OwnMailbox, "2.2", "L’adresse de la mairie n’est pas chez un fournisseur grand public", true, Hall, "Ouvrez une messagerie sous le nom du site, prévenez vos correspondants, et gardez l’ancienne adresse trois mois au moins avec une réponse automatique."),
        new(PresenceCriterion.SameDomain, "2.3", "La messagerie et le site ont le même nom", true, Hall, "Créez les adresses sous le nom du site, puis changez-les ici et sur Service-Public.fr."),
        new(PresenceCriterion.MxRecord, "2.4", "Un serveur reçoit le courrier (MX)", true, Zone, "Ajoutez l’enregistrement MX que donne votre hébergeur de messagerie."),
        new(PresenceCriterion.SpfRecord, "2.5", "Les serveurs qui envoient le courrier sont dits (SPF)", false, Zone, "Publiez un seul enregistrement TXT qui nomme vos serveurs d’envoi ; demandez sa valeur à votre hébergeur de messagerie."),
        new(PresenceCriterion.DmarcRecord, "2.6", "Une règle dit que faire d’un message usurpé (DMARC)", false, Zone, "Commencez par observer : publiez la règle avec p=none, et lisez les rapports quelques semaines."),
        new(PresenceCriterion.DmarcEnforced, "2.7", "Cette règle met à part ou refuse les messages usurpés", false, Zone, "Une fois SPF et DKIM en place et les rapports sans surprise, passez à p=quarantine, sans pct."),
    ];

    public static CriterionHelp Of(PresenceCriterion criterion) => All.Single(h => h.Criterion == criterion);

    /// <summary>A line for the zone of the domain, to be copied; null: no record mends it.</summary>
    /// <param name="mailDomain">Empty: not known, then the site's own.</param>
    public string? Record(string host, string mailDomain)
    {
        var mail = mailDomain.Length > 0 ? mailDomain : DomainNames.WithoutWww(host);
        return Criterion switch
        {
            PresenceCriterion.WithAndWithoutWww when host.StartsWith("www.", StringComparison.Ordinal) => $"{host[4..]}. 3600 IN A 192.0.2.1",
            PresenceCriterion.WithAndWithoutWww => $"www.{host}. 3600 IN CNAME {host}.",
            PresenceCriterion.MxRecord => $"{mail}. 3600 IN MX 10 mx.hebergeur.example.",
            PresenceCriterion.SpfRecord => $"{mail}. 3600 IN TXT \"v=spf1 mx include:spf.hebergeur.example -all\"",
            PresenceCriterion.DmarcRecord => $"_dmarc.{mail}. 3600 IN TXT \"v=DMARC1; p=none; rua=mailto:dmarc@{mail}\"",
            PresenceCriterion.DmarcEnforced => $"_dmarc.{mail}. 3600 IN TXT \"v=DMARC1; p=quarantine; rua=mailto:dmarc@{mail}\"",
            _ => null,
        };
    }

    /// <summary>Words in the record that stand for something else.</summary>
    public string? Replace(string host) => Criterion switch
    {
        PresenceCriterion.WithAndWithoutWww when host.StartsWith("www.", StringComparison.Ordinal) => "192.0.2.1 est à remplacer par l’adresse du serveur du site.",
        PresenceCriterion.MxRecord => "mx.hebergeur.example est à remplacer par le serveur de votre hébergeur de messagerie.",
        PresenceCriterion.SpfRecord => "include:spf.hebergeur.example est à remplacer par ce que donne votre hébergeur de messagerie.",
        _ => null,
    };
}
