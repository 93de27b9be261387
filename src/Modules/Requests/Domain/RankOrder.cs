using Mitoyen.Kernel;

namespace Mitoyen.Requests.Domain;

/// <summary>A principal's own order of its open requests: a list without repetition, so that ranks are 1, 2, 3… by construction.</summary>
static class RankOrder
{
    /// <summary>The order with a request moved by one place; a move beyond an end changes nothing; one without rank enters at the end.</summary>
    public static IReadOnlyList<RequestId> Moved(IReadOnlyList<RequestId> order, RequestId request, int by)
    {
        var moved = order.ToList();
        var place = moved.IndexOf(request);
        if (place < 0) return [.. moved, request];
        moved.RemoveAt(place);
        moved.Insert(Math.Clamp(place + by, 0, moved.Count), request);
        return moved;
    }

    /// <summary>The order with a request at a rank (1 first), or out of it.</summary>
    public static IReadOnlyList<RequestId> Placed(IReadOnlyList<RequestId> order, RequestId request, int? rank)
    {
        var placed = order.Where(r => r != request).ToList();
        if (rank is { } wanted) placed.Insert(Math.Clamp(wanted - 1, 0, placed.Count), request);
        return placed;
    }

    /// <summary>The order that typed numbers mean: by number; the same number twice, the one that was first before; an empty field, no rank.</summary>
    public static IReadOnlyList<RequestId> FromNumbers(IReadOnlyList<RequestId> before, IEnumerable<(RequestId Request, int? Number)> typed)
    {
        var places = before.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);
        return [.. typed.Where(t => t.Number is not null).OrderBy(t => t.Number).ThenBy(t => places.GetValueOrDefault(t.Request, int.MaxValue)).Select(t => t.Request).Distinct()];
    }

    /// <summary>The order that changes of rank lead to, one after the other.</summary>
    public static IReadOnlyList<RequestId> After(IEnumerable<(RequestId Request, int? Rank)> changes)
    {
        var ranks = new Dictionary<RequestId, int>();
        foreach (var (request, rank) in changes)
        {
            if (rank is { } place) ranks[request] = place;
            else ranks.Remove(request);
        }
        return [.. ranks.OrderBy(r => r.Value).Select(r => r.Key)];
    }

    /// <summary>Each request whose rank differs, with its new rank.</summary>
    public static IEnumerable<(RequestId Request, int? Rank)> Differences(IReadOnlyList<RequestId> before, IReadOnlyList<RequestId> after)
    {
        for (var i = 0; i < after.Count; i++)
            if (i >= before.Count || before[i] != after[i]) yield return (after[i], i + 1);
        foreach (var gone in before.Except(after)) yield return (gone, null);
    }
}
