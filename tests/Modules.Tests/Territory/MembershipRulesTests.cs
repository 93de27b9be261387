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
}
