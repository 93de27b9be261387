using Mitoyen.Kernel;

namespace Mitoyen.Platform.Access;

/// <summary>Who looks at this page, and with what grants in the current partnership.</summary>
public sealed record Viewer(AccountId? Account, string Name, PartnershipId? Partnership, IReadOnlyList<Grant> Grants, string ZoneId = Data.PartnershipScope.DefaultZoneId)
{
    public static readonly Viewer Anonymous = new(null, "", null, []);

    public bool IsSignedIn => Account is not null;

    public bool Can(Permission permission) => !ReachOf(permission).IsNothing;

    public bool Can(Permission permission, AuthorityId? principal, CommuneId? commune) => ReachOf(permission).Covers(principal, commune);

    /// <summary>The union of what each grant gives: never more than the widest of them, together with the others.</summary>
    public Reach ReachOf(Permission permission)
    {
        if (Grants.Any(g => RoleRights.IsWhole(g.Role, permission) || (g.Scope == GrantScope.Partnership && RoleRights.IsScoped(g.Role, permission))))
            return Reach.Nothing with { WholePartnership = true };
        var scoped = Grants.Where(g => RoleRights.IsScoped(g.Role, permission)).ToLookup(g => g.Scope, g => g.ScopeId);
        return new Reach(false, scoped[GrantScope.Authority].Select(AuthorityId.From).ToHashSet(), scoped[GrantScope.Commune].Select(CommuneId.From).ToHashSet());
    }
}
