using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Modules.Tests.Territory;

public class MembershipRulesTests
{
    static readonly DateOnly Day0 = new(2008, 1, 1);
    static readonly AuthorityId A = AuthorityId.New(), B = AuthorityId.New();
    static readonly Gen<DateRange> Range = Gen.Select(Gen.Int[0, 200], Gen.Int[0, 60]).Select((from, length) => new DateRange(Day0.AddDays(from), length == 0 ? null : Day0.AddDays(from + length)));

    [Fact]
    public void Memberships_that_do_not_conflict_put_a_commune_in_at_most_one_EPCI_on_any_day() =>
        Gen.Select(Range.List[0, 8], Gen.Int[0, 300]).Sample((ranges, offset) =>
        {
            var kept = new List<(AuthorityId Authority, AuthorityKind Kind, DateRange Days)>();
            foreach (var range in ranges)
            {
                var one = (AuthorityId.New(), AuthorityKind.CommunityOfCommunes, range);
                if (!kept.Any(k => MembershipRules.Conflict(k, one))) kept.Add(one);
            }

            return kept.Count(k => k.Days.Contains(Day0.AddDays(offset))) <= 1;
        }, iter: 10_000);

    [Theory]
    [InlineData(AuthorityKind.CommunityOfCommunes, AuthorityKind.UrbanCommunity, true)]
    [InlineData(AuthorityKind.CommunityOfCommunes, AuthorityKind.Other, false)]
    [InlineData(AuthorityKind.Other, AuthorityKind.Other, false)]
    public void Only_EPCI_with_their_own_taxation_exclude_each_other(AuthorityKind a, AuthorityKind b, bool conflict) =>
        Assert.Equal(conflict, MembershipRules.Conflict((A, a, new(Day0)), (B, b, new(Day0))));

    [Fact]
    public void The_same_authority_twice_at_once_is_a_conflict_whatever_its_kind() =>
        Assert.True(MembershipRules.Conflict((A, AuthorityKind.Other, new(Day0)), (A, AuthorityKind.Other, new(Day0.AddDays(5)))));

    [Fact]
    public void An_overlap_names_the_other_authority_beside_the_first_day()
    {
        var known = new NamedMembership(A, AuthorityKind.CommunityOfCommunes, "CC de A", new(Day0));

        var refusal = MembershipRules.Check("Sapignies", new(B, AuthorityKind.UrbanCommunity, "CU de B", new(Day0.AddDays(10))), [known], until: null);

        Assert.Equal("From", Assert.IsType<MembershipsOverlap>(refusal).Field);
        Assert.Contains("CC de A", refusal.Sentence);
        Assert.Null(MembershipRules.Check("Sapignies", known with { Days = new(Day0.AddDays(10)) }, [known with { Days = new(Day0, Day0.AddDays(10)) }], until: null));
    }

    [Theory]
    [InlineData(null, true), InlineData(5, false), InlineData(10, false), InlineData(11, true)]
    public void No_membership_outlives_the_commune_or_the_authority(int? endsAfter, bool refused) =>
        Assert.Equal(refused, MembershipRules.Check("Sapignies", new(A, AuthorityKind.Other, "A", new(Day0, endsAfter is { } days ? Day0.AddDays(days) : null)), [], until: Day0.AddDays(10)) is MembershipOutlivesItsParties);

    [Fact]
    public void A_commune_is_tied_by_any_membership_that_meets_a_principal_in_time()
    {
        var once = new NamedMembership(A, AuthorityKind.Other, "A", new(Day0, Day0.AddDays(10)));

        Assert.True(MembershipRules.AreTied([once], [(A, new(Day0.AddDays(9)))]));
        Assert.False(MembershipRules.AreTied([once], [(A, new(Day0.AddDays(10))), (B, new(Day0))]));
        Assert.False(MembershipRules.AreTied([], [(A, new(Day0))]));
    }
}
