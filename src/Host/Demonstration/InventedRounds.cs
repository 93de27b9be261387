using Mitoyen.Kernel;
using Mitoyen.Visits.Contracts;

namespace Mitoyen.Host.Demonstration;

/// <summary>Nine weeks of rounds, two a week, that leave some communes unseen; and one today, which waits.</summary>
static class InventedRounds
{
    const int Weeks = 9;

    static readonly string[] Notes = ["Le poste de l’accueil redémarre lentement.", "Prévoir un câble plus long.", "Formation demandée pour la publication des actes.", ""];

    static readonly TimeOnly[] Starts = [new(9, 0), new(10, 15), new(14, 0), new(15, 30)];

    public static KnownOfficer Officer(AccountId officer, CommuneId home, DateOnly since) =>
        new(officer, [DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday], new(8, 30), new(17, 45), home, new(since, 6));

    public static IReadOnlyList<KnownRound> Before(DateOnly today, IReadOnlyList<Place> places, AccountId officer, CommuneId home)
    {
        var chance = new Chance(621);
        // The last ten communes of the list stay unseen: coverage has something to tell.
        var (start, waiting) = (places.Single(p => p.Commune == home), places.Take(places.Count - 10).Where(p => p.Commune != home).ToList());
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var rounds = new List<KnownRound>();
        for (var week = Weeks; week >= 1; week--)
            foreach (var day in (int[])[1, 3])
                rounds.Add(new(officer, monday.AddDays((-7 * week) + day), home, true, [.. Stops(chance, start, waiting)]));
        if (today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) rounds.Add(new(officer, today, home, false, [.. Stops(chance, start, waiting)]));
        return rounds;
    }

    /// <summary>Whoever waits the longest, and neighbours who wait long; driven from each to the nearest that is left.</summary>
    static IEnumerable<KnownStop> Stops(Chance chance, Place from, List<Place> waiting)
    {
        var left = waiting.Take(waiting.Count / 2).OrderBy(waiting[0].FarFrom).Take(Starts.Length).ToList();
        waiting.RemoveAll(left.Contains);
        waiting.AddRange(left);
        foreach (var start in Starts)
        {
            var place = left.MinBy(from.FarFrom)!;
            left.Remove(place);
            from = place;
            var planned = 30 + (15 * chance.Between(0, 2));
            yield return new(place.Commune, place.Principal, start, new Minutes(planned), new Minutes(planned - 5 + (5 * chance.Between(0, 5))), chance.OneOf(Notes));
        }
    }
}
