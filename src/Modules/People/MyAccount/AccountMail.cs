namespace Mitoyen.People.MyAccount;

/// <summary>What the house writes to somebody about their account.</summary>
static class AccountMail
{
    const string Signature = "\n\nMitoyen\n";

    public static string PasswordChanged(string name) =>
        $"Bonjour {name},\n\nLe mot de passe de votre compte vient d’être changé, et vos autres appareils sont déconnectés.\n\nCe n’était pas vous ? Demandez un nouveau mot de passe depuis la page de connexion, puis prévenez votre administrateur.{Signature}";

    public static string AuthenticatorOff(string name) =>
        $"Bonjour {name},\n\nL’application d’authentification a été retirée de votre compte : le mot de passe suffit désormais.\n\nCe n’était pas vous ? Changez votre mot de passe et prévenez votre administrateur.{Signature}";

    public static string Invitation(string name, string inviter, string partnership, string link) =>
        $"Bonjour {name},\n\n{inviter} vous invite à rejoindre Mitoyen, la plateforme de {partnership}.\n\nChoisissez votre mot de passe ici :\n{link}\n\nCe lien sert une fois et vaut sept jours.{Signature}";

    public static string RoleGiven(string name, string inviter, string partnership, string link) =>
        $"Bonjour {name},\n\n{inviter} vous a donné un rôle dans {partnership}. Vous y entrez avec le compte que vous avez déjà :\n{link}{Signature}";

    public static string Reset(string name, string link) =>
        $"Bonjour {name},\n\nPour choisir un nouveau mot de passe, suivez ce lien :\n{link}\n\nIl sert une fois et vaut une heure. Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.{Signature}";

    public static string PersonalLink(string name, string commune, string link) =>
        $"Bonjour {name},\n\nVoici votre lien pour demander de l’aide au nom de {commune}, sans compte ni mot de passe :\n{link}\n\nIl est personnel : ne le transmettez pas. Gardez-le dans vos favoris.{Signature}";
}
