using Google.OrTools.Sat;
using Google.OrTools.Util;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Modules.Tests.Visits;

/// <summary>One officer's day as constraints: a circuit over the visits served, times, breaks and work since the last break.</summary>
sealed class OracleDay
{
    const int Horizon = 2 * 1440;

    readonly CpModel model;
    readonly PlanningProblem problem;
    readonly OracleStop[] stops;
    readonly List<LinearExpr> driving = [LinearExpr.Constant(0)];

    public OracleDay(CpModel model, PlanningProblem problem, OfficerDay day)
    {
        (this.model, this.problem, Day) = (model, problem, day);
        Used = model.NewBoolVar("used");
        Departure = model.NewIntVar(day.Availability.From, day.Availability.To, "departure");
        Return = model.NewIntVar(day.Availability.From, day.Availability.To, "return");
        stops = [.. problem.Visits.Select(v => new OracleStop(model, Horizon))];
        Serves = [.. stops.Select(s => s.Served)];
        for (var v = 0; v < stops.Length; v++) Stop(v);
        Circuit();
        var service = LinearExpr.Sum(stops.Select((s, v) => s.Served * problem.Visits[v].Service));
        Work = LinearExpr.Sum(driving) + service;
        if (problem.Rules.WorkADay is { } most) model.Add(Work <= most.Most);
        if (problem.Rules.Driving is { } road) model.Add(LinearExpr.Sum(driving) <= road.Most);
        if (problem.Rules.Span is { } span) model.Add(Return - Departure <= span.Most);
        Lunch();
    }

    public OfficerDay Day { get; }
    public BoolVar Used { get; }
    public IntVar Departure { get; }
    public IntVar Return { get; }
    public LinearExpr Work { get; }
    public BoolVar[] Serves { get; }

    void Stop(int v)
    {
        var (visit, stop) = (problem.Visits[v], stops[v]);
        var skills = problem.Officers.Single(o => o.Id == Day.Officer).Skills;
        var starts = visit.Hours.On(Day.Date).Windows.Where(w => w.To - w.From >= visit.Service).Select(w => new long[] { w.From, w.To - visit.Service }).ToArray();
        if (starts.Length == 0 || visit.Skills.Except(skills).Any())
        {
            model.Add(stop.Served + stop.LunchBefore + stop.LunchAfter == 0);
            return;
        }
        model.AddLinearExpressionInDomain(stop.Start, Domain.FromIntervals(starts)).OnlyEnforceIf(stop.Served);
        model.Add(stop.Start >= stop.Arrival + (problem.Rules.Pause?.Pause ?? 0) * stop.PauseBefore);
        model.Add(stop.Leave >= stop.Start + visit.Service + (problem.Rules.Pause?.Pause ?? 0) * stop.PauseAfter);
        if (problem.Rules.Lunch is { } lunch)
        {
            foreach (var (taken, from, at, to) in new[] { (stop.LunchBefore, (LinearExpr)stop.Arrival, stop.LunchBeforeAt, (LinearExpr)stop.Start), (stop.LunchAfter, stop.Start + visit.Service, stop.LunchAfterAt, stop.Leave) })
            {
                model.Add(at >= from).OnlyEnforceIf(taken);
                model.Add(at >= lunch.From).OnlyEnforceIf(taken);
                model.Add(at + lunch.Length <= lunch.To).OnlyEnforceIf(taken);
                model.Add(to >= at + lunch.Length).OnlyEnforceIf(taken);
                model.AddImplication(taken, stop.Served);
            }
        }
        if (problem.Rules.Pause is not { } pause) return;
        var most = pause.Reached - 1;
        model.Add(stop.WorkAtArrival <= most).OnlyEnforceIf(stop.Served);
        model.Add(stop.WorkAtStart >= stop.WorkAtArrival).OnlyEnforceIf([stop.Served, stop.PauseBefore.Not(), stop.LunchBefore.Not()]);
        model.Add(stop.WorkAtStart + visit.Service <= most).OnlyEnforceIf(stop.Served);
        model.Add(stop.WorkAtLeave >= stop.WorkAtStart + visit.Service).OnlyEnforceIf([stop.Served, stop.PauseAfter.Not(), stop.LunchAfter.Not()]);
    }

    void Circuit()
    {
        var circuit = model.AddCircuit();
        circuit.AddArc(0, 0, Used.Not());
        for (var v = 0; v < stops.Length; v++)
        {
            circuit.AddArc(v + 1, v + 1, stops[v].Served.Not());
            model.AddImplication(stops[v].Served, Used);
            Leg(circuit, -1, v);
            Leg(circuit, v, -1);
            for (var w = 0; w < stops.Length; w++) if (w != v) Leg(circuit, v, w);
        }
    }

    void Leg(CircuitConstraint circuit, int from, int to)
    {
        var taken = model.NewBoolVar("leg");
        circuit.AddArc(from + 1, to + 1, taken);
        var travel = problem.Travel[from < 0 ? Day.Start : problem.Visits[from].Place, to < 0 ? Day.End : problem.Visits[to].Place];
        driving.Add(taken * travel);
        LinearExpr left = from < 0 ? Departure : stops[from].Leave, arrives = to < 0 ? Return : stops[to].Arrival;
        model.Add(arrives >= left + travel).OnlyEnforceIf(taken);
        if (problem.Rules.Pause is not { } pause) return;
        var since = from < 0 ? LinearExpr.Constant(travel) : stops[from].WorkAtLeave + travel;
        if (to < 0) model.Add(since <= pause.Reached - 1).OnlyEnforceIf(taken);
        else model.Add(stops[to].WorkAtArrival >= since).OnlyEnforceIf(taken);
    }

    void Lunch()
    {
        if (problem.Rules.Lunch is not { } rule) return;
        var (lunches, late, early) = (LinearExpr.Sum(stops.SelectMany(s => new[] { s.LunchBefore, s.LunchAfter })), model.NewBoolVar("late"), model.NewBoolVar("early"));
        var has = model.NewBoolVar("lunch");
        model.Add(lunches == has);
        model.Add(Departure >= rule.From).OnlyEnforceIf(late);
        model.Add(Return <= rule.To).OnlyEnforceIf(early);
        model.AddBoolOr([has, late, early, Used.Not()]);
    }
}
