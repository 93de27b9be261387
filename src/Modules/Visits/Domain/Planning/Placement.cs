using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>What it takes to put a visit into one officer's day: what a drag breaks or costs.</summary>
/// <param name="Obstacles">Empty: it fits beside all that is there. Otherwise each is enough to forbid it, or it is enough to lift one of them (<see cref="ObstacleKind.Several"/>: lifting one is not).</param>
/// <param name="After">The plan with the visit there. With obstacles: the cheapest one that makes room by moving or dropping others; null when not even an empty day would do.</param>
/// <param name="Dropped">Visits served before and no longer.</param>
/// <param name="PrizeChange">Of the whole plan, with what moving confirmed visits costs.</param>
/// <param name="DrivingChange">Of the whole plan; below zero when it saves road.</param>
sealed record Placement(VisitKey Visit, AccountId Officer, DateOnly Date, IReadOnlyList<Obstacle> Obstacles, Plan? After, IReadOnlyList<VisitKey> Dropped, IReadOnlyList<Move> Moves, long PrizeChange, long DrivingChange)
{
    public bool Fits => Obstacles.Count == 0;
}
