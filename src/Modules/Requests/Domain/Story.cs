using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Requests.Domain;

/// <summary>What never changes about a request, as its events carry it.</summary>
sealed record StoryHead(RequestId Request, AuthorityId Principal, CommuneId? Commune, DateTime ReceivedAt);

/// <summary>The standing after a step.</summary>
/// <param name="TakesBack">It takes back the last action: all the steps of one instant before it.</param>
sealed record StoryStep(DateTime At, Standing Standing, bool TakesBack = false);

/// <summary>The rank given by the principal at an instant; null takes it away.</summary>
sealed record StoryRank(DateTime At, int? Rank);

/// <summary>Tells the arbitration what happened: openings and closings alternate, beginning with an opening; nothing is told of a request that does not wait.</summary>
static class Story
{
    /// <param name="steps">In order.</param>
    /// <param name="ranks">In order; at one instant, steps come before ranks.</param>
    public static IEnumerable<RequestEvent> Tell(StoryHead head, IReadOnlyList<StoryStep> steps, IReadOnlyList<StoryRank> ranks)
    {
        Standing? standing = null;
        int? rank = null;
        var next = 0;
        foreach (var step in LastAction.Effective(steps, s => s.At, s => s.TakesBack))
        {
            for (; next < ranks.Count && ranks[next].At < step.At; next++)
                if (Ranked(head, standing, ref rank, ranks[next]) is { } ranked) yield return ranked;
            foreach (var told in Told(head, standing, step, rank)) yield return told;
            standing = step.Standing;
        }
        for (; next < ranks.Count; next++)
            if (Ranked(head, standing, ref rank, ranks[next]) is { } ranked) yield return ranked;
    }

    static RequestRanked? Ranked(StoryHead head, Standing? standing, ref int? rank, StoryRank change)
    {
        if (change.Rank == rank) return null;
        rank = change.Rank;
        return standing is { WaitsForOfficer: true } ? new RequestRanked(head.Request, change.At, rank) : null;
    }

    static IEnumerable<RequestEvent> Told(StoryHead head, Standing? before, StoryStep step, int? rank)
    {
        var (after, waited) = (step.Standing, before is { WaitsForOfficer: true });
        if (!waited && !after.WaitsForOfficer) yield break;
        if (waited && !after.WaitsForOfficer)
        {
            yield return new RequestClosed(head.Request, step.At);
            yield break;
        }
        if (!waited)
            yield return new RequestOpened(head.Request, step.At, head.Principal, head.Commune, after.Kind!.Value, after.Class, after.DueOn, rank, head.ReceivedAt);
        else if ((before!.Kind, before.Class, before.DueOn) != (after.Kind, after.Class, after.DueOn))
            yield return new RequestRequalified(head.Request, step.At, after.Kind!.Value, after.Class, after.DueOn);
        if (waited ? before!.IsUrgent != after.IsUrgent : after.IsUrgent)
            yield return new RequestUrgencyChanged(head.Request, step.At, after.IsUrgent);
    }
}
