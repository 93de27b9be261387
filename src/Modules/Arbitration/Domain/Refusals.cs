using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.Domain;

/// <summary>The request is not, or no longer, in the queue.</summary>
sealed record DoesNotWait() : Refusal("Cette demande n’est plus dans la file : elle a été faite, rendue ou retirée entre-temps.")
{
    public override int Status => 409;
}

sealed record NoAgreementInForce() : Refusal("Aucune convention n’est en vigueur ce jour-là : la file ne peut pas être calculée.");

sealed record ReasonIsMissing() : Refusal("Cette demande n’est pas la première : dites pourquoi vous la prenez, les deux collectivités le liront.")
{
    public override string Field => "Reason";
}

/// <summary>Consent is given by another principal than the one that asks.</summary>
sealed record NotYoursToConsent() : Refusal("L’accord est donné par l’autre collectivité, pas par celle qui demande.");

sealed record AlreadyConsented() : Refusal("Votre collectivité a déjà donné son accord.")
{
    public override int Status => 409;
}

sealed record NotUrgent() : Refusal("Cette demande n’est pas urgente, ou sa réserve n’est pas épuisée : elle n’a pas besoin d’accord.")
{
    public override int Status => 409;
}

/// <summary>What if asks about a request that has no place.</summary>
sealed record NotInTheQueue() : Refusal("Aucune demande de ce numéro n’est dans la file.")
{
    public override string Field => "urgente";
}

sealed record NoSuchDecision() : Refusal("Cette décision n’existe pas.") { public override int Status => 404; }

sealed record AlreadyTakenBack() : Refusal("Cette décision est déjà annulée.") { public override int Status => 409; }

sealed record DecisionOfAnother() : Refusal("Cette décision est celle d’une autre personne : elle seule peut l’annuler.") { public override int Status => 403; }

sealed record TooLateToTakeBack() : Refusal("Une décision s’annule pendant un quart d’heure : ce temps est passé.") { public override int Status => 409; }
