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
