using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;

namespace Mitoyen.Modules.Tests.People;

public class ReachTests
{
    static readonly AuthorityId[] Authorities = [AuthorityId.New(), AuthorityId.New(), AuthorityId.New()];
    static readonly CommuneId[] Communes = [CommuneId.New(), CommuneId.New(), CommuneId.New(), CommuneId.New()];

    static readonly Gen<Grant> AnyGrant = Gen.Select(Gen.Enum<Role>(), Gen.Enum<GrantScope>(), Gen.Int[0, 2], (role, scope, place) =>
        new Grant(role, scope, scope switch { GrantScope.Authority => Authorities[place].Value, GrantScope.Commune => Communes[place].Value, _ => Guid.Empty }));

    static readonly Gen<(AuthorityId?, CommuneId?)> AnyThing = Gen.Select(Gen.Int[-1, 2], Gen.Int[-1, 3], (a, c) => (a < 0 ? (AuthorityId?)null : Authorities[a], c < 0 ? (CommuneId?)null : Communes[c]));

    static bool Covers(IEnumerable<Grant> grants, Permission permission, (AuthorityId? Principal, CommuneId? Commune) thing) =>
        new Viewer(AccountId.New(), "", PartnershipId.New(), [.. grants]).Can(permission, thing.Principal, thing.Commune);

    /// <summary>Several roles together open exactly what one of them opens: nothing is lost, nothing is gained.</summary>
    [Fact]
    public void A_union_of_grants_reaches_what_one_of_them_reaches_and_nothing_more() =>
        Gen.Select(AnyGrant.List[0, 6], Gen.Enum<Permission>(), AnyThing).Sample((grants, permission, thing) =>
            Covers(grants, permission, thing) == grants.Exists(g => Covers([g], permission, thing)), iter: 20_000);

    [Fact]
    public void Whoever_holds_nothing_reaches_nothing() =>
        Gen.Select(Gen.Enum<Permission>(), AnyThing).Sample((permission, thing) => !Covers([], permission, thing), iter: 10_000);

    [Fact]
    public void A_grant_in_a_commune_never_reaches_another_commune() =>
        Gen.Select(Gen.Enum<Permission>(), Gen.Enum<Role>().Where(r => r is Role.TownClerk or Role.Contributor or Role.Editor)).Sample((permission, role) =>
            !Covers([new(role, GrantScope.Commune, Communes[0].Value)], permission, (Authorities[0], Communes[1])), iter: 10_000);
}
