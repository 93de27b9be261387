namespace Mitoyen.Territory.Contracts;

/// <summary>Legal kind of an authority (CGCT, parts two and five).</summary>
public enum AuthorityKind
{
    Commune,
    /// <summary>Communauté de communes, CGCT L5214-1.</summary>
    CommunityOfCommunes,
    /// <summary>Communauté d'agglomération, CGCT L5216-1.</summary>
    AgglomerationCommunity,
    /// <summary>Communauté urbaine, CGCT L5215-1.</summary>
    UrbanCommunity,
    /// <summary>Métropole, CGCT L5217-1 (and Lyon, L3611-1).</summary>
    Metropolis,
    /// <summary>Syndicat, pôle, PETR or another public body.</summary>
    Other,
}
