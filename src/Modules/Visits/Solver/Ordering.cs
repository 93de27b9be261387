using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Lays days out in the order that somebody wants, or says that it cannot be.</summary>
sealed class Ordering
{
    const int WholeDay = 2 * OfficerDay.MinutesADay;

    /// <summary>Ways to choose mornings and afternoons that are looked at in one day.</summary>
    const int MostTries = 500;

    readonly PlanningProblem problem;
    readonly Instance instance;
    readonly WorkingTimeLaw law;
    readonly Dictionary<VisitKey, int> numbers;

    public Ordering(PlanningProblem problem)
    {
        (this.problem, instance) = (problem, Compilation.Of(problem));
        law = new(problem, instance);
        numbers = problem.Visits.Select((v, i) => (v.Key, i)).ToDictionary(x => x.Key, x => x.i);
    }

    /// <summary>The plan with exactly these visits in this order, and nothing on other days; null when hours or a rule forbid it.</summary>
    public Plan? Of(IEnumerable<DayOrder> orders)
    {
        var tours = new Tours(instance, new());
        foreach (var order in orders)
        {
            var day = problem.Days.Select((d, i) => (d, i)).Where(x => (x.d.Officer, x.d.Date) == (order.Officer, order.Date)).Select(x => x.i).DefaultIfEmpty(-1).First();
            if (day < 0 || order.Visits.Any(v => !numbers.TryGetValue(v, out var visit) || tours.DayOf[visit] >= 0)) return null;
            var tries = MostTries;
            if (order.Visits.Count > 0 && !LayOut(tours, day, [.. order.Visits.Select(v => numbers[v])], 0, ref tries)) return null;
        }
        return new PlanWriter(problem, instance).Write(tours);
    }

    /// <summary>Puts a visit into one officer's day, before the stop that is now at a position among the others (0 is the first).</summary>
    public Placement At(Plan plan, VisitKey visit, AccountId officer, DateOnly date, int position)
    {
        var day = problem.Days.First(d => d.Officer == officer && d.Date == date);
        if (Obstacles.Plain(problem, problem.Visits[numbers[visit]], day) is { } plain) return new(visit, officer, date, [plain], null, [], [], 0, 0);
        List<DayOrder> orders = [.. plan.Rounds.Select(r => new DayOrder(r.Officer, r.Date, [.. r.Stops.Select(s => s.Visit).Where(v => v != visit)]))];
        var at = orders.FindIndex(o => o.Officer == officer && o.Date == date);
        if (at < 0) orders.Add(new(officer, date, [visit]));
        else orders[at] = orders[at] with { Visits = [.. orders[at].Visits.Take(position), visit, .. orders[at].Visits.Skip(position)] };
        return Of(orders) is { } after
            ? new(visit, officer, date, [], after, [.. plan.Served.Except(after.Served)], PlanDifference.Between(plan, after), after.Value.Prizes - plan.Value.Prizes, after.Value.Driving - plan.Value.Driving)
            : new(visit, officer, date, [Why(orders)], null, [], [], 0, 0);
    }

    /// <summary>Would it do if the town halls were always open?</summary>
    Obstacle Why(List<DayOrder> orders)
    {
        var open = OpeningHours.EveryDay(Opening.Within(new Window(-WholeDay, WholeDay)));
        return new Ordering(problem with { Visits = [.. problem.Visits.Select(v => v with { Hours = open })] }).Of(orders) is null ? Obstacle.OrderTooLong : Obstacle.OrderMeetsClosed;
    }

    /// <summary>
    /// Morning or afternoon for each, the earlier one first. The rules are asked about the whole day only: half a day can break one that the whole keeps (no stop to lunch at).
    /// </summary>
    bool LayOut(Tours tours, int day, int[] visits, int position, ref int tries)
    {
        for (var node = instance.FirstNode[visits[position]]; node < instance.FirstNode[visits[position] + 1] && tries > 0; node++)
        {
            if (position == visits.Length - 1)
            {
                tries--;
                if (!law.AllowsTour(tours, day, position, node) || !law.AllowsWork(tours, day, position, node) || !law.AllowsRest(tours, day, position, node)) continue;
                tours.Insert(day, position, node);
                return true;
            }
            tours.Insert(day, position, node);
            var start = tours.Early[(day * tours.Stride) + position + 1];
            if (start <= instance.Close[(day * instance.Nodes) + node] && LayOut(tours, day, visits, position + 1, ref tries)) return true;
            tours.Remove(day, position + 1, 1);
        }
        return false;
    }
}
