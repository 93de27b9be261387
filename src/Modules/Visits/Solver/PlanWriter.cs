using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Gives the tours their hours and writes them as a plan.</summary>
sealed class PlanWriter
{
    readonly PlanningProblem problem;
    readonly Instance instance;
    readonly DaySchedule hours;
    readonly Rests rests;
    readonly RoundTimes times;

    public PlanWriter(PlanningProblem problem, Instance instance)
    {
        (this.problem, this.instance, hours) = (problem, instance, new(instance, problem.Rules));
        (rests, times) = (new(problem, instance, hours), new(problem, instance));
    }

    /// <exception cref="InvalidOperationException">The tours break a rule: the search never leaves such.</exception>
    public Plan Write(Tours tours) => WriteOrNothing(tours) ?? throw new InvalidOperationException("The tours break a rule.");

    /// <summary>Null when they break a rule, as those of a written plan may once hours or leave have changed.</summary>
    public Plan? WriteOrNothing(Tours tours)
    {
        var rounds = new List<Round>();
        foreach (var chain in rests.Chains)
        {
            if (!rests.Walk(tours, chain)) return null;
            foreach (var day in chain)
            {
                if (tours.Length[day] == 0) continue;
                var tour = tours.Sequence.AsSpan(day * tours.Stride, tours.Length[day] + 2);
                if (!hours.Find(tour, day, rests.From(day), instance.DayTo[day])) return null;
                rounds.Add(times.Of(tour, day, hours));
            }
        }
        return new Plan(rounds, [.. problem.Visits.Where((_, v) => tours.DayOf[v] < 0).Select(v => v.Key)], ValueOf(rounds));
    }

    /// <summary>Worked out from the rounds, not from what the search believed.</summary>
    PlanValue ValueOf(List<Round> rounds)
    {
        var visits = problem.Visits.ToDictionary(v => v.Key);
        var served = rounds.SelectMany(r => r.Stops, (r, s) => (Round: r, Visit: visits[s.Visit])).ToList();
        var moved = served.Count(x => x.Visit.Confirmed is { } c && c != new Appointment(x.Round.Officer, x.Round.Date));
        var dropped = problem.Visits.Count(v => v.Confirmed is not null) - served.Count(x => x.Visit.Confirmed is not null);
        return new(served.Count(x => x.Visit.Pinned), served.Sum(x => (long)x.Visit.Prize) - ((moved + dropped) * problem.MovingCost), rounds.Sum(r => (long)r.Driving), rounds.Count);
    }
}
