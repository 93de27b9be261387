namespace Mitoyen.Agreements.Contracts;

/// <summary>Status of the person made available.</summary>
public enum PersonStatus
{
    NotStated,
    /// <summary>Fonctionnaire.</summary>
    CivilServant,
    /// <summary>Agent contractuel en contrat à durée déterminée (a « contrat de projet », for instance).</summary>
    FixedTermAgent,
    /// <summary>Agent contractuel en contrat à durée indéterminée.</summary>
    PermanentContractAgent,
}
