namespace Mitoyen.People.Journal;

/// <summary>Verbs and kinds of the journal in French; a word that is not here is shown as the journal has it.</summary>
static class JournalWords
{
    public static string Verb(string verb) => Verbs.GetValueOrDefault(verb, verb);

    public static string Subject(string subject) => Subjects.GetValueOrDefault(subject, subject);

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
        ["journal-verified"] = "chaîne vérifiée", ["journal-exported"] = "journal exporté",
    };

    static readonly Dictionary<string, string> Subjects = new()
    {
        ["Account"] = "Compte", ["HeldGrant"] = "Rôle", ["PersonalLink"] = "Lien personnel", ["PasswordLink"] = "Lien de mot de passe", ["Page"] = "Page", ["OutgoingMail"] = "Courrier", ["Journal"] = "Journal",
    };

    static readonly Dictionary<string, string> Properties = new()
    {
        ["Name"] = "Nom", ["Email"] = "Adresse", ["Role"] = "Rôle", ["Scope"] = "Portée", ["ScopeId"] = "Lieu", ["From"] = "Du", ["To"] = "Jusqu’au (exclu)", ["AccountId"] = "Compte",
        ["PartnershipId"] = "Partenariat", ["CommuneId"] = "Commune", ["CreatedAt"] = "Fait", ["RevokedAt"] = "Annulé", ["ExpiresAt"] = "Expire", ["BarredAt"] = "Accès fermé", ["UsedAt"] = "Utilisé", ["Kind"] = "Genre",
    };
}
