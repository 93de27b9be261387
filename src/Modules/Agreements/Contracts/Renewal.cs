namespace Mitoyen.Agreements.Contracts;

/// <summary>What happens when the agreed duration is over.</summary>
public enum Renewal
{
    /// <summary>It ends.</summary>
    None,
    /// <summary>It goes on by itself for another period, unless a party gives notice in time.</summary>
    Tacit,
    /// <summary>It goes on only if the assemblies decide so, by an amendment.</summary>
    Express,
}
