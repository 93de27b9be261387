using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Requests.Domain;

/// <summary>A verb that the state does not allow.</summary>
sealed record NotPossibleNow(string Verb, RequestState State) : Refusal($"Impossible de {Verb} cette demande : elle est « {State.French()} ». Rechargez la page pour voir ce qui a changé.")
{
    public override int Status => 409;
}

sealed record KindIsMissing() : Refusal("Choisissez d’abord la nature du travail : sans elle, la demande ne peut pas prendre place dans la file.")
{
    public override string Field => "Kind";
}

sealed record DueDateInThePast() : Refusal("Cette échéance est déjà passée : choisissez un jour à venir, ou laissez le champ vide.")
{
    public override string Field => "DueOn";
}

sealed record ScheduledInThePast() : Refusal("Ce jour est déjà passé : choisissez aujourd’hui ou un jour à venir.")
{
    public override string Field => "ScheduledOn";
}

sealed record ReasonIsMissing(string Why) : Refusal(Why)
{
    public override string Field => "Reason";
}

/// <summary>A lot longer than the agreement's longest (L).</summary>
sealed record LotTooLong(string Longest) : Refusal($"Un lot ne dépasse pas {Longest} : c’est la durée que la convention fixe pour que personne n’attende trop longtemps. Coupez ce travail en plusieurs lots.")
{
    public override string Field => "Length";
}

sealed record LotTooShort() : Refusal("Indiquez une durée d’au moins 15 minutes.")
{
    public override string Field => "Length";
}

/// <summary>The commune belongs to no principal of this partnership on that day; also what a forged id gets.</summary>
sealed record CommuneNotServed() : Refusal("Cette commune n’est pas desservie par votre chargé de mission.")
{
    public override string Field => "Place";
    public override int Status => 404;
}

sealed record NotFoundHere() : Refusal("Cette demande n’existe pas, ou elle ne vous est pas ouverte.")
{
    public override int Status => 404;
}

sealed record NotYours() : Refusal("Vous pouvez voir cette demande, mais pas la modifier.")
{
    public override int Status => 403;
}

sealed record NoFilterToKeep() : Refusal("Choisissez d’abord des filtres : cette liste est celle de toutes les demandes ouvertes.") { public override string Field => "Name"; }

sealed record FilterTooLong() : Refusal("Ces filtres sont trop longs pour être gardés.") { public override string Field => "Name"; }

sealed record TooManyFilters() : Refusal($"Vous gardez déjà {Data.SavedFilter.Most} listes : supprimez-en une.") { public override string Field => "Name"; }

sealed record NoSuchFilter() : Refusal("Cette liste gardée n’existe pas, ou plus.") { public override int Status => 404; }

sealed record NothingToTakeBack() : Refusal("Il n’y a rien à annuler sur cette demande.")
{
    public override int Status => 409;
}

sealed record DoneBySomebodyElse() : Refusal("Quelqu’un d’autre a agi depuis : votre action ne s’annule plus. Rechargez la page pour voir ce qui a changé.")
{
    public override int Status => 409;
}

sealed record TooLateToTakeBack() : Refusal("Une action s’annule pendant un quart d’heure : ce temps est passé.")
{
    public override int Status => 409;
}

/// <summary>Somebody else saved an order after this one was shown.</summary>
sealed record OrderChanged() : Refusal("Quelqu’un d’autre a changé cet ordre pendant que vous le prépariez. Voici l’ordre enregistré : refaites vos changements, puis enregistrez de nouveau.")
{
    public override int Status => 409;
}

/// <summary>A request of another principal, or a closed one, in a posted order.</summary>
sealed record NotInThisRanking() : Refusal("Une des demandes classées n’est pas à vous : l’ordre n’a pas été enregistré.")
{
    public override int Status => 404;
}

/// <summary>A step of a taken-over story that its state does not allow.</summary>
sealed record StoryDoesNotHold(string Title, DateTime At, string Why) : Refusal($"La demande « {Title} » ne peut pas être reprise : au {At:dd/MM/yyyy HH:mm}, {Why}");
