using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>Writes a tour with its hours as a round that people read.</summary>
sealed class RoundTimes(PlanningProblem problem, Instance instance)
{
    /// <summary>Each stop as early as the departure allows.</summary>
    public Round Of(ReadOnlySpan<int> tour, int day, DaySchedule hours)
    {
        var (stops, breaks) = (new List<Stop>(), new List<Break>());
        var (theDay, place, time, metres, work) = (problem.Days[day], problem.Days[day].Start, hours.Departure, 0, 0);
        for (var p = 1; p < tour.Length - 1; p++)
        {
            var visit = problem.Visits[instance.VisitOf[tour[p]]];
            var arrival = time + problem.Travel[place, visit.Place];
            (metres, work) = (metres + problem.Travel.Metres(place, visit.Place), work + visit.Service);
            var start = Math.Max(Take(hours, 2 * p, visit.Place, arrival, breaks), instance.Open[(day * instance.Nodes) + tour[p]]);
            stops.Add(new(visit.Key, visit.Place, arrival, start, start + visit.Service));
            time = Take(hours, (2 * p) + 1, visit.Place, start + visit.Service, breaks);
            place = visit.Place;
        }
        var driving = DrivingOf(tour);
        return new(theDay.Officer, theDay.Date, hours.Departure, stops, breaks, time + problem.Travel[place, theDay.End], driving, driving + work, metres + problem.Travel.Metres(place, theDay.End));
    }

    int Take(DaySchedule hours, int slot, int place, int time, List<Break> breaks)
    {
        if (slot == hours.Lunch && problem.Rules.Lunch is { } lunch)
        {
            var from = Math.Max(time, lunch.From);
            breaks.Add(new(BreakKind.Lunch, place, from, from + lunch.Length));
            return from + lunch.Length;
        }
        if (!hours.PauseAt(slot) || problem.Rules.Pause is not { } pause) return time;
        breaks.Add(new(BreakKind.Pause, place, time, time + pause.Pause));
        return time + pause.Pause;
    }

    int DrivingOf(ReadOnlySpan<int> tour)
    {
        var driving = 0;
        for (var p = 1; p < tour.Length; p++) driving += instance.Drive(tour[p - 1], tour[p]);
        return driving;
    }
}
