namespace Mitoyen.People.Journal;

/// <summary>Verbs and kinds of the journal in French; a word that is not here is shown as the journal has it.</summary>
static class JournalWords
{
    public static string Verb(string verb) => Verbs.GetValueOrDefault(verb, verb);

    public static string Subject(string subject) => Subjects.GetValueOrDefault(subject, subject);

    public static bool HasSubject(string subject) => Subjects.ContainsKey(subject);

    public static string Property(string property) => Properties.GetValueOrDefault(property, property);

    static readonly Dictionary<string, string> Verbs = new()
    {
        ["added"] = "ajout", ["changed"] = "changement", ["removed"] = "retrait",
        ["signed-in"] = "connexion", ["signed-out"] = "déconnexion", ["sign-in-failed"] = "connexion refusée", ["locked-out"] = "compte bloqué",
        ["unlocked"] = "accès rouvert", ["session-revoked"] = "appareil déconnecté", ["partnership-chosen"] = "changement de partenariat",
        ["password-changed"] = "mot de passe changé", ["password-forgotten"] = "mot de passe oublié", ["password-reset"] = "nouveau mot de passe par lien",
        ["invitation-accepted"] = "invitation acceptée", ["authenticator-on"] = "application d’authentification activée", ["authenticator-off"] = "application d’authentification retirée",
        ["recovery-codes-renewed"] = "codes de secours refaits", ["recovery-code-used"] = "code de secours utilisé",
        ["link-used"] = "lien personnel ouvert", ["access-refused"] = "accès refusé", ["forged-id"] = "adresse d’un autre partenariat", ["secret-mail-read"] = "courrier confidentiel lu", ["mail-retried"] = "nouvel envoi demandé",
        ["out-of-reach"] = "hors de portée", ["journal-exported"] = "journal exporté", ["imported"] = "import",
    };

    static readonly Dictionary<string, string> Subjects = new()
    {
        ["Account"] = "Compte", ["HeldGrant"] = "Rôle", ["PersonalLink"] = "Lien personnel", ["PasswordLink"] = "Lien de mot de passe", ["Page"] = "Page", ["OutgoingMail"] = "Courrier", ["Journal"] = "Journal",
        ["Agreement"] = "Convention", ["AgreementParty"] = "Partie à la convention", ["Amendment"] = "Avenant", ["Term"] = "Clause datée", ["Deliberation"] = "Délibération",
        ["CommitteeMember"] = "Membre du comité", ["Meeting"] = "Réunion du comité", ["Decision"] = "Décision du comité", ["SentReminder"] = "Rappel envoyé",
        ["Authority"] = "Collectivité", ["AuthorityPopulation"] = "Population d’une collectivité", ["Commune"] = "Commune", ["CommunePopulation"] = "Population d’une commune", ["Membership"] = "Appartenance",
        ["FormerAuthorityName"] = "Ancien nom d’une collectivité", ["FormerCommuneName"] = "Ancien nom d’une commune", ["ImportRun"] = "Import du territoire", ["ImportRefusal"] = "Ligne refusée à l’import",
        ["Partnership"] = "Partenariat", ["PartnershipPrincipal"] = "Membre du partenariat",
        ["TimeEntry"] = "Temps", ["EntryRevision"] = "Correction de temps", ["ClosedMonth"] = "Mois clos", ["LeaveDay"] = "Jour d’absence", ["OfficerHours"] = "Horaire de travail", ["RunningTimer"] = "Chronomètre", ["FeedAddress"] = "Adresse d’agenda",
        ["SavedFilter"] = "Liste gardée", ["Request"] = "Demande", ["RequestStep"] = "Étape d’une demande", ["Message"] = "Message", ["PrivateNote"] = "Note interne", ["Lot"] = "Lot de travail", ["Ranking"] = "Classement", ["RankStep"] = "Changement de rang", ["Numbering"] = "Numérotation",
        ["VisitSettings"] = "Réglages des tournées", ["OfficerRounds"] = "Tournées d’un agent", ["RoundDay"] = "Jour de tournée", ["DatedRoundDay"] = "Jour de tournée particulier", ["OfficerVehicle"] = "Véhicule d’un agent", ["VisitWish"] = "Souhait de visite",
        ["TravelOverride"] = "Trajet corrigé", ["WeekPlan"] = "Plan d’une semaine", ["PlannedRound"] = "Tournée", ["PlannedStop"] = "Visite", ["LeftOutVisit"] = "Visite laissée de côté", ["RoadAction"] = "Note de la route",
        ["VisitPhoto"] = "Photo d’une visite", ["RoundFeed"] = "Adresse d’agenda des tournées",
        ["CouncilMeeting"] = "Réunion d’un conseil", ["AgendaItem"] = "Point à l’ordre du jour", ["Resolution"] = "Décision d’un conseil", ["WatchedSubject"] = "Sujet suivi", ["WrittenThreshold"] = "Seuil d’achat", ["PlannedPurchase"] = "Achat prévu",
        ["Site"] = "Site", ["SiteHostName"] = "Nom d’un site", ["SiteLogo"] = "Logo d’un site", ["SiteRevision"] = "Version d’un site", ["ContactMessage"] = "Message reçu par un site", ["AccessibilityPlan"] = "Schéma d’accessibilité",
        ["Item"] = "Contenu", ["Medium"] = "Image ou document", ["Attachment"] = "Image ou document d’un contenu", ["ItemVersion"] = "Version d’un contenu", ["ItemStep"] = "Étape d’un contenu", ["ProposedEdit"] = "Modification proposée", ["Placement"] = "Diffusion", ["Trust"] = "Confiance entre sites", ["FrozenAuthor"] = "Compte suspendu",
        ["SiteRestore"] = "Retour d’un site à une date", ["SiteReminder"] = "Rappel à un site", ["PublicityChoice"] = "Publicité des actes", ["SittingReminder"] = "Rappel après une séance", ["ActShowing"] = "Preuve de publication",
        ["LocalComplement"] = "Complément local d’une fiche", ["Procedures"] = "Fiches officielles", ["Territory"] = "Territoire",
        ["Feed"] = "Flux suivi", ["FeedArrival"] = "Contenu venu d’un flux",
        ["QueueDecision"] = "Choix dans la file", ["UrgentConsent"] = "Accord pour une urgence",
    };

    static readonly Dictionary<string, string> Properties = new()
    {
        ["Name"] = "Nom", ["Email"] = "Adresse", ["Role"] = "Rôle", ["Scope"] = "Portée", ["ScopeId"] = "Lieu", ["From"] = "Du", ["To"] = "Jusqu’au (exclu)", ["AccountId"] = "Compte",
        ["PartnershipId"] = "Partenariat", ["CommuneId"] = "Commune", ["CreatedAt"] = "Fait", ["RevokedAt"] = "Annulé", ["ExpiresAt"] = "Expire", ["BarredAt"] = "Accès fermé", ["UsedAt"] = "Utilisé", ["Kind"] = "Genre",
        ["Title"] = "Titre", ["Description"] = "Description", ["Text"] = "Texte", ["Note"] = "Note", ["Reason"] = "Raison", ["Number"] = "Numéro", ["State"] = "État", ["Rank"] = "Rang", ["Class"] = "Classe",
        ["Impact"] = "Impact", ["Urgency"] = "Urgence", ["DueOn"] = "Échéance", ["ReceivedAt"] = "Reçu", ["PeopleStopped"] = "Personnes arrêtées", ["RequesterName"] = "Demandé par", ["RequesterEmail"] = "Adresse du demandeur",
        ["WorkedOn"] = "Travail fait le", ["Minutes"] = "Minutes", ["Day"] = "Jour", ["Officer"] = "Agent", ["RecordedAt"] = "Noté", ["ClosedAt"] = "Clos", ["DecidedAt"] = "Décidé", ["Sentence"] = "Phrase", ["Author"] = "Auteur", ["Source"] = "Source", ["Year"] = "Année", ["Value"] = "Valeur",
        ["SignedOn"] = "Signé", ["AdoptedOn"] = "Voté", ["EffectiveOn"] = "Prend effet", ["TransmittedOn"] = "Transmis", ["LegalBasis"] = "Base légale", ["NoticeMonths"] = "Préavis en mois", ["Principal"] = "Collectivité", ["Request"] = "Demande",
    };
}
