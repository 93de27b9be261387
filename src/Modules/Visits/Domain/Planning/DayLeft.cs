namespace Mitoyen.Visits.Domain.Planning;

/// <summary>
/// What is left of an officer's day beside times that are taken elsewhere. Those at its ends shorten it. Short ones within it stay as stops at the base, between which rounds go out; where they are
/// long no round can wait for them (a stop never lasts as long as work without a pause), and one free stretch alone is left.
/// </summary>
/// <param name="Availability">Between which hours a round may be out.</param>
/// <param name="Stops">Taken times within it.</param>
sealed record DayLeft(Window Availability, IReadOnlyList<Window> Stops)
{
    /// <summary>Of one: it never covers all the hours of lunch.</summary>
    public const int LongestStop = 150;

    /// <summary>Of all together.</summary>
    public const int MostAsStops = 240;

    /// <param name="taken">In any order; they may overlap and pass the ends of the day.</param>
    /// <param name="kept">Times that the round must reach all the same (a council): the stretch that is left holds the first of them.</param>
    /// <returns>Null: nothing of the day is left.</returns>
    public static DayLeft? Beside(Window day, IEnumerable<Window> taken, IReadOnlyList<Window> kept)
    {
        var merged = Merged(taken.Select(t => new Window(Math.Max(t.From, day.From), Math.Min(t.To, day.To))).Where(t => t.Length > 0));
        List<int> edges = [day.From, .. merged.SelectMany(t => new[] { t.From, t.To }), day.To];
        List<Window> free = [.. edges.Chunk(2).Select(e => new Window(e[0], e[1])).Where(w => w.Length > 0)];
        if (free.Count == 0) return null;
        var left = new Window(free[0].From, free[^1].To);
        List<Window> within = [.. merged.Where(t => left.Holds(t.From, t.To))];
        return within.TrueForAll(t => t.Length <= LongestStop) && within.Sum(t => t.Length) <= MostAsStops ? new(left, within) : new(free.OrderByDescending(w => kept.Count > 0 && w.Holds(kept[0].From, kept[0].To)).ThenByDescending(w => w.Length).First(), []);
    }

    static List<Window> Merged(IEnumerable<Window> windows)
    {
        var merged = new List<Window>();
        foreach (var window in windows.OrderBy(w => w.From))
            if (merged.Count > 0 && window.From <= merged[^1].To) merged[^1] = merged[^1] with { To = Math.Max(merged[^1].To, window.To) };
            else merged.Add(window);
        return merged;
    }
}
