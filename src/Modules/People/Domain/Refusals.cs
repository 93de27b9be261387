using Mitoyen.Kernel;

namespace Mitoyen.People.Domain;

/// <summary>One answer for an unknown address, a wrong password, a wrong code and a locked account: nobody learns who has an account.</summary>
sealed record SignInRefused() : Refusal("L’adresse, le mot de passe ou le code ne va pas. Vérifiez-les ; après cinq essais manqués, un compte est bloqué quinze minutes.");

sealed record WeakPassword(string Why) : Refusal(Why)
{
    public override string Field => "Password";
}

sealed record EmailTaken() : Refusal("Un compte existe déjà à cette adresse.")
{
    public override string Field => "Email";
}

sealed record UnreadableEmail() : Refusal("Écrivez une adresse complète, comme prenom.nom@mairie.fr.")
{
    public override string Field => "Email";
}

sealed record NameMissing() : Refusal("Écrivez le nom de la personne, en deux cents caractères au plus.")
{
    public override string Field => "Name";
}

sealed record NoSuchPerson() : Refusal("Cette personne n’est pas connue ici.")
{
    public override int Status => 404;
}

sealed record AccountMissing() : Refusal("Ce compte n’existe pas.")
{
    public override int Status => 404;
}

sealed record SignInTooSlow() : Refusal("Trop de temps a passé depuis votre mot de passe. Recommencez la connexion.");

sealed record WrongCurrentPassword() : Refusal("Ce n’est pas votre mot de passe actuel, ou il y a eu trop d’essais : attendez alors un quart d’heure.")
{
    public override string Field => "Current";
}

sealed record WrongCode() : Refusal("Ce code ne va pas, ou il a déjà servi. Attendez le suivant et recopiez-le.")
{
    public override string Field => "Code";
}

sealed record SetupTooSlow() : Refusal("La page est restée ouverte trop longtemps. Scannez le nouveau QR code ci-dessous.");

sealed record LinkIsWorthNothing() : Refusal("Ce lien a déjà servi, a expiré ou a été annulé.")
{
    public override int Status => 410;
}

sealed record AlreadyHere() : Refusal("Cette personne est déjà connue ici. Ouvrez sa fiche pour lui donner un rôle de plus.")
{
    public override string Field => "Email";
}

sealed record LastAdministrator() : Refusal("Il faut quelqu’un pour administrer. Donnez d’abord ce rôle à une autre personne.")
{
    public override int Status => 409;
}

sealed record SharedElsewhere() : Refusal("Cette personne travaille aussi pour un autre partenariat : vous pouvez gérer ses rôles ici, pas son compte.")
{
    public override int Status => 409;
}

sealed record StillHasRoles() : Refusal("Retirez d’abord les rôles de cette personne.")
{
    public override int Status => 409;
}

sealed record NotYourself() : Refusal("Demandez à une autre personne qui administre : on ne ferme pas son propre compte.")
{
    public override int Status => 409;
}

sealed record RoleHeldAlready() : Refusal("Cette personne a déjà ce rôle à cet endroit.")
{
    public override string Field => "Role";
}

sealed record NoSuchGrant() : Refusal("Ce rôle a déjà pris fin.")
{
    public override int Status => 409;
}

sealed record NoSuchLink() : Refusal("Ce lien n’est pas connu ici.")
{
    public override int Status => 404;
}
