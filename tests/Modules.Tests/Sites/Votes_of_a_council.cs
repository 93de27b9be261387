using CsCheck;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Modules.Tests.Sites;

public class Votes_of_a_council
{
    static readonly Gen<CouncilVote> Any = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 4], (members, voters, @for, against, abstentions) => new CouncilVote(members, voters, @for, against, abstentions));

    /// <summary>Counted hand by hand: each member in office has one voice at most, and whoever abstains has none.</summary>
    [Fact]
    public void That_contradict_nothing_are_those_that_members_could_have_cast() => Gen.Select(Any, Gen.Enum<DeliberationOutcome>()).Sample((vote, outcome) =>
    {
        var hands = Enumerable.Repeat(1, vote.For).Concat(Enumerable.Repeat(-1, vote.Against)).Concat(Enumerable.Repeat(0, vote.Abstentions)).ToList();
        var balance = hands.Sum();
        var could = hands.Count <= vote.Voters && vote.Voters <= vote.InOffice && outcome switch { DeliberationOutcome.Adopted => balance >= 0, DeliberationOutcome.Rejected => balance <= 0, _ => false };

        Assert.Equal(could, VoteRules.ContradictionOf(vote, outcome) is null);
    }, iter: 20_000);

    [Fact]
    public void Between_equal_numbers_the_voice_of_who_presides_decides_either_way()
    {
        Assert.Null(VoteRules.ContradictionOf(new(11, 10, 5, 5, 0), DeliberationOutcome.Adopted));
        Assert.Null(VoteRules.ContradictionOf(new(11, 10, 5, 5, 0), DeliberationOutcome.Rejected));
    }

    [Fact]
    public void Are_refused_with_what_is_wrong()
    {
        Assert.IsType<MoreVotersThanMembers>(VoteRules.ContradictionOf(new(11, 12, 5, 0, 0), DeliberationOutcome.Adopted));
        Assert.IsType<MoreVotesThanVoters>(VoteRules.ContradictionOf(new(11, 10, 9, 1, 1), DeliberationOutcome.Adopted));
        Assert.IsType<AdoptedAgainstTheVote>(VoteRules.ContradictionOf(new(11, 10, 4, 5, 0), DeliberationOutcome.Adopted));
        Assert.IsType<RejectedAgainstTheVote>(VoteRules.ContradictionOf(new(11, 10, 5, 4, 0), DeliberationOutcome.Rejected));
        Assert.IsType<NoVoteOnWhatIsPostponed>(VoteRules.ContradictionOf(new(11, 10, 5, 4, 0), DeliberationOutcome.Postponed));
    }
}
