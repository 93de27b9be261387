using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain;

sealed record NotAHostName(string Typed) : Refusal($"{French.Quote(Typed)} n’est pas un nom de domaine{French.Colon}écrivez-le comme « www.exemple.fr », sans http ni barre oblique.")
{
    public override string Field => "HostName";
}

sealed record HostOfAnotherSite(string Host) : Refusal($"Le nom {French.Quote(Host)} est déjà celui d’un site de la plateforme{French.Colon}choisissez-en un autre.")
{
    public override string Field => "HostName";
}

sealed record NoSuchSite() : Refusal("Ce site n’existe pas dans votre mutualisation.")
{
    public override int Status => 404;
}

sealed record NotYourSite() : Refusal("Ce site est celui d’une autre mairie : son secrétariat ou le chargé de mission peut le modifier.")
{
    public override int Status => 403;
}

sealed record NotAColour(string Typed) : Refusal($"{French.Quote(Typed)} n’est pas une couleur{French.Colon}écrivez-la comme « #1f5f8b ».");

sealed record TooLittleContrast(string Part, string What, string Ratio, string Nearest) : Refusal($"{What}{French.Colon}le contraste est de {Ratio} pour 1, il en faut 4,5. La couleur la plus proche qui convient est {Nearest}.")
{
    public override string Field => Part;
}

sealed record NeitherLightNorDark(string Nearest) : Refusal($"Le papier n’est ni clair ni sombre{French.Colon}rien ne s’y lirait bien. La couleur la plus proche qui convient est {Nearest}.")
{
    public override string Field => "Paper";
}

sealed record NotALogo(string Why) : Refusal(Why)
{
    public override string Field => "Logo";
}

sealed record NotAMenu(string Line) : Refusal($"{French.Quote(Line)} n’est pas une entrée de menu{French.Colon}écrivez « Libellé | /adresse » ou « Libellé | https://… ».")
{
    public override string Field => "Menu";
}

sealed record EverySiteIsThere() : Refusal("Chaque commune de cette communauté a déjà son site : rien n’était à créer.");

sealed record TooManyMessages() : Refusal("Trop de messages sont arrivés en peu de temps. Réessayez dans une heure, ou appelez la mairie.")
{
    public override int Status => 429;
}

sealed record PlanThatEndsFirst() : Refusal("Le schéma finit avant de commencer : corrigez son dernier jour.")
{
    public override string Field => "Until";
}

sealed record PlanTooLong(DateOnly Last) : Refusal($"Un schéma dure trois ans au plus{French.Colon}son dernier jour peut être le {French.DateWithoutDay(Last)}, pas après.")
{
    public override string Field => "Until";
}

sealed record MeasureOutsidePlan(int Year, int First, int Last) : Refusal($"Une mesure de {Year} n’est pas dans le schéma, qui va de {First} à {Last}.");

sealed record TooManyShortfalls(int Listed, int Counted) : Refusal($"Vous relevez {French.Count(Listed, "critère non respecté", "critères non respectés")}, mais l’audit n’en compte que {French.Number(Counted)}{French.Colon}corrigez la liste ou les nombres.")
{
    public override string Field => "Met";
}

sealed record NoPlanToShare() : Refusal("La communauté n’a pas de schéma pour l’instant : écrivez celui de la commune.");

sealed record CheckedJustNow() : Refusal("Cette présence vient d’être vérifiée : attendez une minute.");
