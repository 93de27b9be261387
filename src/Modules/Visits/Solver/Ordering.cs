using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Lays days out in the order that somebody wants, or says that it cannot be.</summary>
sealed class Ordering
{
    readonly PlanningProblem problem;
    readonly Instance instance;
    readonly Dictionary<VisitKey, int> numbers;

    public Ordering(PlanningProblem problem)
    {
        (this.problem, instance) = (problem, Compilation.Of(problem));
        numbers = problem.Visits.Select((v, i) => (v.Key, i)).ToDictionary(x => x.Key, x => x.i);
    }

    /// <summary>The plan with exactly these visits in this order, and nothing on other days; null when hours or a rule forbid it.</summary>
    public Plan? Of(IEnumerable<DayOrder> orders)
    {
        var tours = new Tours(instance, new());
        var days = new OrderedDays(instance, new(instance, problem.Rules));
        foreach (var order in orders)
        {
            var day = problem.Days.Select((d, i) => (d, i)).Where(x => (x.d.Officer, x.d.Date) == (order.Officer, order.Date)).Select(x => x.i).DefaultIfEmpty(-1).First();
            if (day < 0 || order.Visits.Any(v => !numbers.TryGetValue(v, out var visit) || tours.DayOf[visit] >= 0)) return null;
            if (order.Visits.Count == 0) continue;
            List<int> visits = [.. order.Visits.Select(v => numbers[v]).Distinct()];
            if (visits.Count < order.Visits.Count || tours.Length[day] > 0 || !days.Put(day, visits)) return null;
            foreach (var visit in visits) tours.Insert(day, tours.Length[day], instance.FirstNode[visit]);
        }
        return KeepsTheHoursOfWork(tours) && ChooseHours(tours, days) ? new PlanWriter(problem, instance).Write(tours) : null;
    }

    /// <summary>Work and road are the same whatever part of the day a visit is in.</summary>
    bool KeepsTheHoursOfWork(Tours tours)
    {
        var (rules, weeks) = (problem.Rules, new OfficerWeeks(problem));
        return Enumerable.Range(0, instance.Days).Where(d => tours.Length[d] > 0).All(d =>
            rules.WorkADay?.Allows(tours.Working[d]) != false && rules.Driving?.Allows(tours.Driving[d]) != false && weeks.Allows(tours, d, 0));
    }

    /// <summary>Goes through each officer's days with the rests between them, then gives every visit the part of the day that the walk found.</summary>
    bool ChooseHours(Tours tours, OrderedDays days)
    {
        var rests = new Rests(problem, instance, days);
        foreach (var chain in rests.Chains)
        {
            if (!rests.Walk(tours, chain)) return false;
            foreach (var day in chain.Where(d => tours.Length[d] > 0))
            {
                days.Find([], day, rests.From(day), instance.DayTo[day]);
                tours.Remove(day, 1, tours.Length[day]);
                foreach (var node in days.Way[1..^1]) tours.Insert(day, tours.Length[day], node);
            }
        }
        return true;
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
            : new(visit, officer, date, Why(orders, numbers[visit], problem.Days.ToList().IndexOf(day)), null, [], [], 0, 0);
    }

    /// <summary>What would have to give for the order to hold; where no rule and no hour of the visit itself would be enough, another visit is met outside its hours.</summary>
    IReadOnlyList<Obstacle> Why(List<DayOrder> orders, int visit, int day) =>
        new Obstacles(problem, visit, day, other => new Ordering(other).Of(orders)).Find() is { Count: > 0 } found ? found : [Obstacle.OrderMeetsClosed];
}
