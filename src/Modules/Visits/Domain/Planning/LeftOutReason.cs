using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Why a visit is not in the plan: the cheapest way to force it in, told in one sentence.</summary>
/// <param name="Cheapest">The day where it would cost least; null when no day can take it.</param>
sealed record LeftOutReason(VisitKey Visit, string Sentence, Placement? Cheapest, IReadOnlyList<Obstacle> Obstacles)
{
    /// <param name="nameOf">How a visit is called in a sentence.</param>
    public static LeftOutReason Of(VisitKey visit, IReadOnlyList<Placement> everyDay, Func<VisitKey, string> nameOf)
    {
        if (everyDay.Count == 0) return new(visit, "Aucun jour de tournée n’est prévu.", null, []);
        if (everyDay.Where(p => p.After is not null).MaxBy(p => (p.After!.Value, -p.DrivingChange)) is not { } cheapest)
        {
            // The obstacle that the least would lift; one that holds on every day otherwise.
            var nearest = everyDay.SelectMany(p => p.Obstacles).OrderBy(o => o.Kind == ObstacleKind.HoursUnknown ? 0 : 1).ThenBy(o => o.Minutes == 0 ? int.MaxValue : o.Minutes).ThenBy(o => o.Kind).First();
            return new(visit, nearest.Kind == ObstacleKind.Closed ? "C’est fermé tous les jours de tournée." : nearest.Sentence, null, [.. everyDay.SelectMany(p => p.Obstacles).DistinctBy(o => o.Kind)]);
        }
        return new(visit, Sentences(cheapest, nameOf), cheapest, cheapest.Obstacles);
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
