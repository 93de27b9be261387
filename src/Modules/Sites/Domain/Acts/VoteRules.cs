using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>What cannot be in a vote. A council adopts by the majority of the votes cast, abstentions left out, and the voice of who presides decides between equal numbers (CGCT L2121-20).</summary>
static class VoteRules
{
    public const int MostMembers = 999;

    /// <returns>Null: the numbers agree with each other and with what came of it.</returns>
    public static Refusal? ContradictionOf(CouncilVote vote, DeliberationOutcome outcome) =>
        vote.Voters > vote.InOffice ? new MoreVotersThanMembers()
        : vote.For + vote.Against + vote.Abstentions > vote.Voters ? new MoreVotesThanVoters()
        : outcome == DeliberationOutcome.Postponed ? new NoVoteOnWhatIsPostponed()
        : outcome == DeliberationOutcome.Adopted && vote.For < vote.Against ? new AdoptedAgainstTheVote()
        : outcome == DeliberationOutcome.Rejected && vote.For > vote.Against ? new RejectedAgainstTheVote()
        : null;
}
