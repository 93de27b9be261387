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
