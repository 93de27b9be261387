using Mitoyen.Kernel;
using Mitoyen.Requests.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Requests.See;

/// <summary>Names of the places of some requests.</summary>
sealed record PlaceNames(IReadOnlyDictionary<CommuneId, CommuneView> Communes, IReadOnlyDictionary<AuthorityId, AuthorityView> Principals)
{
    /// <summary>The commune, or the principal that asks for itself.</summary>
    public string Of(Request request) => request.Commune is { } c ? Communes.GetValueOrDefault(c)?.Name ?? "commune inconnue" : PrincipalOf(request);

    public string PrincipalOf(Request request) => Principals.GetValueOrDefault(request.Principal)?.Name ?? "collectivité inconnue";
}
