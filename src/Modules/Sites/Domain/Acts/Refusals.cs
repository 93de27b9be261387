using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Sites.Domain.Acts;

sealed record DeliberationToCome() : Refusal("Cette délibération n’a pas encore été prise : enregistrez le choix une fois qu’il est voté.")
{
    public override string Field => "DeliberatedOn";
}

sealed record ChoiceBeforeItsDeliberation(DateOnly On) : Refusal($"Un choix ne peut pas commencer avant sa délibération, prise le {French.DateWithoutDay(On)}.")
{
    public override string Field => "From";
}

sealed record ChoiceBeforeTheLaw() : Refusal($"Ce choix n’existe que depuis le {French.DateWithoutDay(PublicityChoice.FirstDay)} (ordonnance n° 2021-1310) : indiquez ce jour ou un jour suivant.")
{
    public override string Field => "From";
}

sealed record TwoChoicesOfOneDay(DateOnly From) : Refusal($"Un autre choix commence déjà le {French.DateWithoutDay(From)} : corrigez-le, ou changez de date.")
{
    public override string Field => "From";
}

sealed record TooLargeToChoose(LegalPopulation Population) : Refusal($"À cette date la commune compte {French.Count(Population.Value, "habitant")} ({Population.Source}, {Population.Year}) : à partir de {French.Number(LegalPopulation.NoChoiceFrom)} habitants, la publication électronique est la seule que la loi admet (CGCT, article L2131-1, III).")
{
    public override string Field => "Mode";
}

sealed record NoSuchChoice() : Refusal("Ce choix n’existe pas, ou vient d’être retiré.")
{
    public override int Status => 404;
}

sealed record NoSuchCommuneHere() : Refusal("Cette commune n’est pas de votre mutualisation.")
{
    public override int Status => 404;
}

sealed record ActsOfAnotherTownHall() : Refusal("Ces actes sont ceux d’une autre mairie : son secrétariat ou le chargé de mission peut le noter.")
{
    public override int Status => 403;
}

sealed record MoreVotersThanMembers() : Refusal("Il y a plus de votants que de membres en exercice\u00A0: corrigez l’un des deux nombres.")
{
    public override string Field => "Voters";
}

sealed record MoreVotesThanVoters() : Refusal("Les voix pour, contre et les abstentions dépassent le nombre de votants.")
{
    public override string Field => "For";
}

sealed record NoVoteOnWhatIsPostponed() : Refusal("Une délibération reportée n’est pas votée\u00A0: videz les nombres de voix, ou changez l’issue.")
{
    public override string Field => "For";
}

sealed record AdoptedAgainstTheVote() : Refusal("L’issue dit «\u00A0adoptée\u00A0», mais il y a plus de voix contre que pour.")
{
    public override string Field => "Against";
}

sealed record RejectedAgainstTheVote() : Refusal("L’issue dit «\u00A0rejetée\u00A0», mais il y a plus de voix pour que contre.")
{
    public override string Field => "For";
}
