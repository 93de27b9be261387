using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Why a visit is not in the plan: the cheapest way to force it in, told in one sentence.</summary>
/// <param name="Cheapest">The day where it would cost least; null when no day can take it.</param>
sealed record LeftOutReason(VisitKey Visit, string Sentence, Placement? Cheapest, IReadOnlyList<Obstacle> Obstacles)
{
    /// <param name="nameOf">How a visit is called in a sentence.</param>
    public static LeftOutReason Of(VisitKey visit, IReadOnlyList<Placement> everyDay, Func<VisitKey, string> nameOf)
    {
        IReadOnlyList<Placement> rounds = [.. everyDay.Where(p => p.Obstacles is not [{ Kind: ObstacleKind.Absent }])];
        if (rounds.Count == 0) return new(visit, "Aucun jour de tournée n’est prévu.", null, []);
        if (rounds.Where(p => p.After is not null).MaxBy(p => (p.After!.Value, -p.DrivingChange)) is not { } cheapest)
            return new(visit, Nearest(rounds), null, [.. rounds.SelectMany(p => p.Obstacles).DistinctBy(o => o.Kind)]);
        return new(visit, Sentences(cheapest, nameOf), cheapest, cheapest.Obstacles);
    }

    /// <summary>Hours to ask for, or else what the least would lift, with its day.</summary>
    static string Nearest(IReadOnlyList<Placement> rounds)
    {
        var all = rounds.SelectMany(p => p.Obstacles, (p, o) => (p.Date, Obstacle: o)).ToList();
        List<DateOnly> unknown = [.. all.Where(x => x.Obstacle.Kind == ObstacleKind.HoursUnknown).Select(x => x.Date).Distinct()];
        if (unknown.Count > 0) return Obstacle.HoursUnknownOn(unknown.Count == rounds.Select(p => p.Date).Distinct().Count() ? [] : unknown).Sentence;
        if (all.All(x => x.Obstacle.Kind == ObstacleKind.Closed)) return "C’est fermé tous les jours de tournée.";
        var (date, nearest) = all.OrderBy(x => x.Obstacle.Minutes == 0 ? int.MaxValue : x.Obstacle.Minutes).ThenByDescending(x => x.Obstacle.Kind).First();
        return nearest.Kind == ObstacleKind.Skill ? nearest.Sentence : $"{French.Capital(French.DayName(date))}, {French.Small(nearest.Sentence)}";
    }

    static string Sentences(Placement cheapest, Func<VisitKey, string> nameOf)
    {
        var road = cheapest.DrivingChange > 0 ? $", avec {French.Hours(cheapest.DrivingChange)} de route en plus" : "";
        var day = French.DayName(cheapest.Date);
        if (cheapest.Dropped.Count == 0)
            return cheapest.PrizeChange < 0 ? $"La placer {day} déplacerait des visites confirmées{road}." : $"La placer {day} ne ferait pas mieux{road}.";
        var names = French.Join([.. cheapest.Dropped.Take(3).Select(nameOf)]);
        var more = cheapest.Dropped.Count > 3 ? $" et {French.Count(cheapest.Dropped.Count - 3, "autre")}" : "";
        return $"La placer {day} prendrait la place de {names}{more}, plus urgent ou plus ancien{road}.";
    }
}
