using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Visits.Road;

/// <summary>Of which kinds the time of a visit is: those of the requests it served, by how long each took or should take.</summary>
static class ServedKinds
{
    /// <param name="served">Kind and minutes of each request; none: the visit was advice.</param>
    /// <returns>Each kind once, in their order, with whole minutes that sum to the time.</returns>
    public static IReadOnlyList<(WorkKind Kind, Minutes Minutes)> Split(Minutes time, IEnumerable<(WorkKind Kind, long Minutes)> served)
    {
        var kinds = served.GroupBy(s => s.Kind).OrderBy(g => g.Key).Select(g => (Kind: g.Key, Weight: g.Sum(s => Math.Max(1, s.Minutes)))).ToList();
        if (kinds.Count == 0) return [(WorkKind.Advice, time)];
        var parts = LargestRemainder.Split(time.Value, [.. kinds.Select(k => k.Weight)]);
        return [.. kinds.Select((k, i) => (k.Kind, new Minutes(parts[i]))).Where(p => p.Item2 > Minutes.Zero)];
    }
}
