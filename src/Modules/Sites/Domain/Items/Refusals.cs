using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain.Items;

sealed record NoSuchItem() : Refusal("Ce contenu n’existe pas, ou plus.")
{
    public override int Status => 404;
}

sealed record NotYoursToWrite() : Refusal("Ce contenu est celui d’un autre site ou d’une autre personne\u00A0: vous pouvez le lire, pas le modifier.")
{
    public override int Status => 403;
}

sealed record NotYoursToDecide() : Refusal("Ce choix revient à la mairie dont c’est le site.")
{
    public override int Status => 403;
}

sealed record RefusalWithoutReason() : Refusal("Dites pourquoi en une phrase\u00A0: la personne qui a écrit la lira.")
{
    public override string Field => "Reason";
}

sealed record NoProposalTicked() : Refusal("Rien n’est coché\u00A0: cochez au moins une proposition, puis acceptez-les ensemble.");

sealed record NotADraft() : Refusal("Ce contenu n’est plus un brouillon\u00A0: il a déjà été proposé ou publié.");

sealed record NotSubmitted() : Refusal("Ce contenu n’attend pas de relecture.");

sealed record PublishedAlready() : Refusal("Ce contenu est déjà publié.");

sealed record WithdrawnAlready() : Refusal("Ce contenu est déjà retiré de tous les sites.");

sealed record FrozenItem() : Refusal("La publication de ce compte est suspendue\u00A0: le chargé de mission peut la rétablir.");

sealed record FrozenAlready() : Refusal("Ce compte est déjà suspendu.");

sealed record NotFrozen() : Refusal("Ce compte n’est pas suspendu\u00A0: ses contenus sont en ligne.");

sealed record FreezeWithoutReason() : Refusal("Dites pourquoi en une phrase\u00A0: les collègues la liront ici.")
{
    public override string Field => "Reason";
}

sealed record MergedItem() : Refusal("Ce contenu a été réuni avec un autre\u00A0: modifiez celui qui reste.");

sealed record NotToBeMerged() : Refusal("Ces deux contenus ne peuvent pas être réunis\u00A0: il faut deux contenus différents, du même type, dont le second est en ligne ou en préparation.")
{
    public override string Field => "Other";
}

sealed record SlugTaken(string Slug, string Title) : Refusal($"L’adresse {French.Quote(Slug)} est déjà celle de {French.Quote(Title)}{French.Colon}choisissez-en une autre, par exemple avec le nom de la commune ou l’année.")
{
    public override string Field => "Slug";
}

sealed record NoSuchVersion() : Refusal("Cette version n’existe pas.")
{
    public override int Status => 404;
}

sealed record NoEditWaits() : Refusal("Cette modification n’attend plus de réponse\u00A0: elle a déjà été acceptée, refusée ou reprise.");

sealed record NothingToRestore() : Refusal("Rien ne changerait\u00A0: les contenus de ce site sont comme ils étaient à cette date.");

sealed record NoSuchRestore() : Refusal("Ce retour à une date n’existe pas pour ce site.")
{
    public override int Status => 404;
}

sealed record NobodyWritesThere() : Refusal("Personne n’écrit encore pour ce site\u00A0: donnez d’abord un rôle à quelqu’un.");

sealed record NoSuchTrust() : Refusal("Cette confiance n’existe plus\u00A0: elle a déjà été retirée.");

sealed record TrustGivenAlready() : Refusal("Votre site fait déjà cette confiance.")
{
    public override string Field => "Trusted";
}

sealed record NobodyToTrust() : Refusal("Choisissez un site voisin ou une personne dans la liste.")
{
    public override string Field => "Trusted";
}
