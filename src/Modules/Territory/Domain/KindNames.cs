using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain;

/// <summary>French names of the kinds of authority.</summary>
static class KindNames
{
    public static string French(this AuthorityKind kind) => kind switch
    {
        AuthorityKind.Commune => "Commune",
        AuthorityKind.CommunityOfCommunes => "Communauté de communes",
        AuthorityKind.AgglomerationCommunity => "Communauté d’agglomération",
        AuthorityKind.UrbanCommunity => "Communauté urbaine",
        AuthorityKind.Metropolis => "Métropole",
        AuthorityKind.Other => "Autre établissement public",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
