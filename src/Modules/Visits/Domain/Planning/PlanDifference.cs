namespace Mitoyen.Visits.Domain.Planning;

/// <summary>What moved from one plan to another; what stayed where it was is not named.</summary>
static class PlanDifference
{
    public static IReadOnlyList<Move> Between(Plan before, Plan after)
    {
        var (old, @new) = (SlotsOf(before), SlotsOf(after));
        return [.. old.Keys.Union(@new.Keys)
            .Select(visit => new Move(visit, old.TryGetValue(visit, out var b) ? b : null, @new.TryGetValue(visit, out var a) ? a : null))
            .Where(move => move.Before != move.After)
            .OrderBy(move => (move.After ?? move.Before)!.Value.Date).ThenBy(move => (move.After ?? move.Before)!.Value.Start).ThenBy(move => move.Visit.Value, StringComparer.Ordinal)];
    }

    static Dictionary<VisitKey, Slot> SlotsOf(Plan plan) =>
        plan.Rounds.SelectMany(r => r.Stops, (r, s) => (s.Visit, Slot: new Slot(r.Officer, r.Date, s.Start))).ToDictionary(x => x.Visit, x => x.Slot);
}
