using Mitoyen.Agreements.Contracts;

namespace Mitoyen.Agreements.Domain;

/// <summary>French names of what the agreement chooses among.</summary>
static class Words
{
    public static string French(this LegalBasis basis) => basis switch
    {
        LegalBasis.NotStated => "Non indiqué",
        LegalBasis.ServiceLoanInsideEpci => "Mise à disposition de service entre un EPCI et ses communes membres (CGCT, art. L5211-4-1)",
        LegalBasis.AgreementBetweenAuthorities => "Convention entre collectivités ou EPCI (CGCT, art. L5111-1)",
        LegalBasis.ServicesInCommon => "Mise en commun de services (CGCT, art. L5111-1-1)",
        LegalBasis.CommonService => "Service commun d’un EPCI et de ses communes (CGCT, art. L5211-4-2)",
        LegalBasis.IndividualLoan => "Mise à disposition individuelle (CGFP, art. L512-6 et suivants)",
        _ => "Autre fondement",
    };

    public static string French(this PersonStatus status) => status switch
    {
        PersonStatus.NotStated => "Non indiqué",
        PersonStatus.CivilServant => "Fonctionnaire",
        PersonStatus.FixedTermAgent => "Contractuel à durée déterminée",
        _ => "Contractuel à durée indéterminée",
    };

    public static string French(this Renewal renewal) => renewal switch
    {
        Renewal.None => "Pas de reconduction",
        Renewal.Tacit => "Reconduction tacite",
        _ => "Reconduction expresse (les assemblées décident)",
    };

    /// <summary>« Votée 1 sur 2 » for the agreement, « Voté 1 sur 2 » for an amendment.</summary>
    public static string French(this Progress progress, bool masculine = false) => progress.Stage switch
    {
        Stage.Draft => "Projet",
        Stage.PartlyVoted or Stage.Voted => $"Voté{(masculine ? "" : "e")} {progress.Votes} sur {progress.Voters}",
        Stage.Signed => masculine ? "Signé" : "Signée",
        Stage.InForce => "En vigueur",
        _ => masculine ? "Terminé" : "Terminée",
    };

    public static string French(this Impact impact) => impact switch
    {
        Impact.OnePerson => "Une personne",
        Impact.OneService => "Un service",
        _ => "Toute la commune",
    };

    public static string French(this Urgency urgency) => urgency switch
    {
        Urgency.CanWait => "Peut attendre",
        Urgency.ThisWeek => "Cette semaine",
        _ => "Aujourd’hui",
    };

    public static string French(this PriorityClass priority) => priority switch
    {
        PriorityClass.Critical => "Critique",
        PriorityClass.High => "Haute",
        PriorityClass.Normal => "Normale",
        _ => "Basse",
    };
}
