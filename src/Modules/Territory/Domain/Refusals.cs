using Mitoyen.Kernel;

namespace Mitoyen.Territory.Domain;

/// <summary>Every "no" of the territory.</summary>
sealed record UnknownSiren(string Siren) : Refusal($"Aucune collectivité n’a le SIREN {Siren} dans le territoire. Importez-la d’abord, ou corrigez le numéro.");

sealed record SirenGivenTwice(string Siren) : Refusal($"Le SIREN {Siren} est donné deux fois : une collectivité n’entre qu’une fois dans une mutualisation.");

sealed record NoPrincipal() : Refusal("Une mutualisation réunit au moins une collectivité : donnez un SIREN.");

sealed record PartnershipWithoutName() : Refusal("Donnez un nom à la mutualisation.")
{
    public override string Field => "Name";
}

sealed record NoSuchCommune() : Refusal("Cette commune n’est pas de votre mutualisation.")
{
    public override int Status => 404;
}

sealed record NoSuchAuthority() : Refusal("Cette collectivité n’a pas de lien avec votre mutualisation.")
{
    public override int Status => 404;
}

sealed record NotYourTownHall() : Refusal("Seuls la mairie de cette commune, le chargé de mission et l’administrateur modifient cette fiche.")
{
    public override int Status => 403;
}

sealed record ClosesBeforeItOpens(TimeOnly From, TimeOnly To) : Refusal($"La fermeture ({Clock.Of(To)}) vient avant l’ouverture ({Clock.Of(From)}) : inversez les heures ou corrigez-les.");

sealed record OverlappingIntervals(string Day, string First, string Second)
    : Refusal($"Deux plages se recouvrent ({Day}) : {First} et {Second}. Gardez-en une, ou séparez-les.");

sealed record ExceptionEndsBeforeItStarts(DateOnly First, DateOnly Last)
    : Refusal($"Une exception finit ({Clock.Of(Last)}) avant de commencer ({Clock.Of(First)}).");

sealed record OverlappingExceptions(DateOnly Day) : Refusal($"Deux exceptions tombent le {Clock.Of(Day)} : n’en gardez qu’une pour ce jour.");

sealed record UnreadableOsmHours(string Part)
    : Refusal($"« {Part} » n’est pas un horaire lisible. Exemple : Mo-Fr 09:00-12:00,14:00-17:30; PH off; 2026 Dec 24 off.");

sealed record MembershipsOverlap(string Commune, string Other)
    : Refusal($"{Commune} appartient déjà à {Other} pendant une partie de ces dates : terminez d’abord cette appartenance.")
{
    public override string Field => "From";
}

sealed record MembershipOutlivesItsParties(DateOnly Gone)
    : Refusal($"La commune ou la collectivité n’existe plus depuis le {Clock.Of(Gone)} : donnez un dernier jour avant cette date.")
{
    public override string Field => "LastDay";
}

sealed record NoAuthorityWithSiren(string Siren) : Refusal($"Aucune collectivité n’a le SIREN {Siren} dans le territoire. Importez-la d’abord, ou corrigez le numéro.")
{
    public override string Field => "Siren";
}

sealed record LastTie(string Commune) : Refusal($"Sans cette appartenance, {Commune} n’aurait plus rien à voir avec votre mutualisation, et plus personne ne pourrait la rétablir. Donnez-lui plutôt un dernier jour.");

sealed record NoSuchMembership() : Refusal("Cette appartenance n’existe plus : quelqu’un l’a changée ou retirée.")
{
    public override int Status => 409;
}

sealed record UnreadableDay(string Text) : Refusal($"« {Text} » n’est pas un horaire : écrivez par exemple « 9h-12h, 14h-17h30 », ou « fermé ».");

sealed record UnreadableException(string Line) : Refusal($"« {Line} » n’est pas lisible : écrivez par exemple « 24/12/2026 : fermé » ou « du 24/12/2026 au 02/01/2027 : 9h-12h ».");
