namespace Mitoyen.Agreements.Contracts;

/// <summary>Kind of work (nature du travail): the job description sets a target share for each, and a ceiling for support.</summary>
public enum WorkKind
{
    /// <summary>Dépannage et maintenance.</summary>
    Support,
    /// <summary>Développement.</summary>
    Development,
    /// <summary>Conseil.</summary>
    Advice,
    /// <summary>Formation.</summary>
    Training,
    /// <summary>Animation du réseau.</summary>
    Network,
    /// <summary>Déplacement.</summary>
    Travel,
    /// <summary>Coordination.</summary>
    Coordination,
}
