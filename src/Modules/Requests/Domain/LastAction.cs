using Mitoyen.Kernel;

namespace Mitoyen.Requests.Domain;

/// <summary>
/// What somebody did last to a request, in one press: the steps of one instant. Whoever did it may take it back for a while; the request then stands, and waits,
/// as if it had not been done. Both remain in the history.
/// </summary>
static class LastAction
{
    /// <summary>Long enough to see a mistake, short enough that nobody has planned by it.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>The steps that count: an action that was taken back does not, nor does the taking back. What was received always counts.</summary>
    public static IReadOnlyList<T> Effective<T>(IEnumerable<T> steps, Func<T, DateTime> at, Func<T, bool> takesBack)
    {
        var kept = new List<T>();
        foreach (var step in steps)
        {
            if (!takesBack(step)) kept.Add(step);
            else kept = WithoutLast(kept, at);
        }
        return kept;
    }

    /// <summary>Whether this person may take the last action back now.</summary>
    public static Refusal? Check(StepVerb verb, AccountId? doneBy, DateTime doneAt, AccountId? me, DateTime now) =>
        verb is StepVerb.Received or StepVerb.TakenBack ? new NothingToTakeBack()
        : doneBy is null || doneBy != me ? new DoneBySomebodyElse()
        : now - doneAt > Window ? new TooLateToTakeBack()
        : null;

    /// <summary>The steps before the last action; the first step always stays.</summary>
    public static List<T> WithoutLast<T>(IReadOnlyList<T> steps, Func<T, DateTime> at)
    {
        if (steps.Count <= 1) return [.. steps];
        var (last, count) = (at(steps[^1]), steps.Count - 1);
        while (count > 1 && at(steps[count - 1]) == last) count--;
        return [.. steps.Take(count)];
    }
}
