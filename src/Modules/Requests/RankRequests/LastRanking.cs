using Mitoyen.Kernel;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.RankRequests;

/// <summary>Whether the last change of an order may still be taken back by somebody.</summary>
static class LastRanking
{
    public static Refusal? Check(IReadOnlyList<RankStep> steps, AccountId? me, DateTime now) =>
        steps.Count == 0 ? new NothingToTakeBack()
        : me is null || steps[^1].Account != me ? new OrderChanged()
        : now - steps[^1].At > LastAction.Window ? new TooLateToTakeBack()
        : null;
}
