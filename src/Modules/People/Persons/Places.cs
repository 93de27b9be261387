using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.People.Persons;

/// <summary>The places of the current partnership: where a role may be given, and what they are called.</summary>
sealed class Places(ITerritory territory, LocalClock clock)
{
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(CancellationToken cancel)
    {
        var principals = await territory.PrincipalsAsync(clock.Today, cancel);
        var communes = await territory.MemberCommunesAsync(clock.Today, cancel);
        return
        [
            new(PlaceName.Whole, "Tout le partenariat"),
            .. principals.Select(p => new Choice(PlaceName.Of(GrantScope.Authority, p.Id.Value), p.Name, "Collectivités")),
            .. principals.SelectMany(p => communes.Where(c => c.Principal == p.Id).Select(c => new Choice(PlaceName.Of(GrantScope.Commune, c.Commune.Id.Value), c.Commune.Name, $"Communes : {p.Name}"))),
        ];
    }

    /// <summary>Names of the places of these grants, also of places that have left the partnership.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Grant> grants, CancellationToken cancel)
    {
        var authorities = await territory.AuthoritiesAsync([.. grants.Where(g => g.Scope == GrantScope.Authority).Select(g => AuthorityId.From(g.ScopeId)).Distinct()], cancel);
        var communes = await territory.CommunesAsync([.. grants.Where(g => g.Scope == GrantScope.Commune).Select(g => CommuneId.From(g.ScopeId)).Distinct()], cancel);
        return authorities.Values.Select(a => (Id: a.Id.Value, a.Name)).Concat(communes.Values.Select(c => (c.Id.Value, c.Name)))
            .Append((Guid.Empty, "tout le partenariat")).ToDictionary(p => p.Item1, p => p.Item2);
    }
}
