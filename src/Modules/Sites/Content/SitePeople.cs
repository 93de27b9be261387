using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Content;

/// <summary>Who writes and who decides for which site, today. Officers, who may do everything everywhere, are not among them.</summary>
sealed class SitePeople(IPeople people)
{
    static readonly Role[] Writing = [Role.TownClerk, Role.Editor, Role.Contributor];

    List<(PersonView Person, Role Role)>? known;

    /// <summary>Of this site, whoever decides first.</summary>
    public async Task<IReadOnlyList<(PersonView Person, Role Role)>> OfAsync(Site site, CancellationToken cancel)
    {
        if (known is null)
        {
            known = [];
            foreach (var role in Writing) known.AddRange((await people.WithRoleAsync(role, cancel)).Select(p => (p, role)));
        }
        return [.. known.Where(k => Covers(k.Person.Grant, site)).DistinctBy(k => k.Person.Account)];
    }

    public Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken cancel) => people.NamesAsync(accounts, cancel);

    static bool Covers(Grant grant, Site site) => grant.Scope switch
    {
        GrantScope.Commune => site.CommuneId?.Value == grant.ScopeId,
        GrantScope.Authority => site.CommuneId is null && site.AuthorityId.Value == grant.ScopeId,
        _ => true,
    };
}
