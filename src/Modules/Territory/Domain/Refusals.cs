using System.Globalization;
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

sealed record NotYourTownHall() : Refusal("Seuls la mairie de cette commune, le chargé de mission et l’administrateur modifient cette fiche.")
{
    public override int Status => 403;
}

sealed record ClosesBeforeItOpens(TimeOnly From, TimeOnly To) : Refusal($"La fermeture ({Clock.Of(To)}) vient avant l’ouverture ({Clock.Of(From)}) : inversez les heures ou corrigez-les.");

sealed record OverlappingIntervals(string Day, OpeningInterval First, OpeningInterval Second)
    : Refusal($"Deux plages se recouvrent ({Day}) : {Clock.Of(First)} et {Clock.Of(Second)}. Gardez-en une, ou séparez-les.");

sealed record ExceptionEndsBeforeItStarts(DateOnly First, DateOnly Last)
    : Refusal($"Une exception finit ({Clock.Of(Last)}) avant de commencer ({Clock.Of(First)}).");

sealed record OverlappingExceptions(DateOnly Day) : Refusal($"Deux exceptions tombent le {Clock.Of(Day)} : n’en gardez qu’une pour ce jour.");

sealed record UnreadableOsmHours(string Part)
    : Refusal($"« {Part} » n’est pas un horaire lisible. Exemple : Mo-Fr 09:00-12:00,14:00-17:30; PH off; 2026 Dec 24 off.");

sealed record MembershipsOverlap(string Commune, string Other)
    : Refusal($"{Commune} appartient déjà à {Other} pendant une partie de ces dates : terminez d’abord cette appartenance.");

/// <summary>Times and days inside the sentences above.</summary>
static class Clock
{
    public static string Of(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time:HH\\:mm}");
    public static string Of(OpeningInterval interval) => $"{Of(interval.From)}–{Of(interval.To)}";
    public static string Of(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
