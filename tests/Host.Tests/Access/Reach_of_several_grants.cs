using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;

namespace Mitoyen.Host.Tests.Access;

/// <summary>A person with several grants reaches what each grant reaches alone, and nothing more.</summary>
public sealed class Reach_of_several_grants
{
    static readonly Guid[] Places = [.. Enumerable.Range(1, 3).Select(i => new Guid(i, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]))];
    static readonly Gen<Guid> Place = Gen.Int[0, 2].Select(i => Places[i]);
    static readonly Gen<Permission> AnyPermission = Gen.Enum<Permission>();
    static readonly Gen<Grant> AnyGrant = Gen.Select(Gen.Enum<Role>(), Gen.Enum<GrantScope>(), Place, (role, scope, place) => new Grant(role, scope, scope == GrantScope.Partnership ? Guid.Empty : place));
    static readonly Gen<(AuthorityId?, CommuneId?)> AnyThing = Gen.Select(Place, Place, Gen.Int[0, 2], (a, c, kind) =>
        (kind == 2 ? (AuthorityId?)null : new AuthorityId(a), kind == 0 ? (CommuneId?)null : new CommuneId(c)));

    [Fact]
    public void Is_the_union_of_what_each_reaches() =>
        Gen.Select(AnyGrant.Array[0, 4], AnyPermission, AnyThing).Sample((grants, permission, thing) =>
            With(grants).ReachOf(permission).Covers(thing.Item1, thing.Item2) == grants.Any(g => With(g).ReachOf(permission).Covers(thing.Item1, thing.Item2)), iter: 10_000);

    [Fact]
    public void Never_shrinks_when_a_grant_is_added() =>
        Gen.Select(AnyGrant.Array[0, 4], AnyGrant, AnyPermission, AnyThing).Sample((grants, one, permission, thing) =>
            !With(grants).Can(permission, thing.Item1, thing.Item2) || With([.. grants, one]).Can(permission, thing.Item1, thing.Item2), iter: 10_000);

    [Fact]
    public void Of_a_place_reaches_no_other_place_but_what_the_role_has_everywhere() =>
        Gen.Select(AnyGrant, AnyPermission, AnyThing).Sample((grant, permission, thing) =>
            RoleRights.IsWhole(grant.Role, permission) || grant.Scope == GrantScope.Partnership || !With(grant).Can(permission, thing.Item1, thing.Item2)
            || grant.ScopeId == (grant.Scope == GrantScope.Authority ? thing.Item1?.Value : thing.Item2?.Value), iter: 10_000);

    [Fact]
    public void Of_nobody_is_nothing() => Assert.All(Enum.GetValues<Permission>(), p => Assert.False(Viewer.Anonymous.Can(p)));

    [Fact]
    public void Catches_a_union_that_widens() =>
        Assert.ThrowsAny<Exception>(() => Gen.Select(AnyGrant.Array[2, 4], AnyPermission, AnyThing).Sample((grants, permission, thing) =>
            Widened(grants, permission).Covers(thing.Item1, thing.Item2) == grants.Any(g => With(g).ReachOf(permission).Covers(thing.Item1, thing.Item2)), iter: 10_000));

    /// <summary>The planted mistake: roles and places are joined apart, so that a clerk here who is a principal there becomes a principal here.</summary>
    static Reach Widened(Grant[] grants, Permission permission) =>
        With([.. grants.SelectMany(g => grants.Select(other => other with { Role = g.Role }))]).ReachOf(permission);

    static Viewer With(params Grant[] grants) => new(AccountId.From(Places[0]), "Odile Renard", PartnershipId.From(Places[0]), grants);
}
