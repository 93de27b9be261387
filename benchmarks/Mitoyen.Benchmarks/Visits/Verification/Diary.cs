using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Benchmarks.Visits.Verification;

enum Doing { Waiting, Driving, Serving, Lunching, Pausing }

/// <summary>A round written down minute by minute, so that rules are checked by counting. Shares nothing with the planner but the data it reads.</summary>
sealed class Diary
{
    readonly Doing[] minutes;
    readonly List<string> faults = [];

    public Diary(PlanningProblem problem, OfficerDay day, Round round)
    {
        Round = round;
        minutes = new Doing[Math.Max(0, round.Return - round.Departure)];
        if (round.Return < round.Departure) faults.Add("returns before it departs");
        var (free, place) = (round.Departure, day.Start);
        foreach (var stop in round.Stops)
        {
            var visit = problem.Visits.Single(v => v.Key == stop.Visit);
            if (stop.Place != visit.Place) faults.Add($"{stop.Visit} is served at another place");
            if (stop.End - stop.Start != visit.Service) faults.Add($"{stop.Visit} lasts {stop.End - stop.Start}, not {visit.Service}");
            if (stop.Start < stop.Arrival) faults.Add($"{stop.Visit} starts before the arrival");
            Drive(problem, place, visit.Place, free, stop.Arrival);
            Fill(stop.Start, stop.End, Doing.Serving);
            (free, place) = (stop.End, visit.Place);
        }
        Drive(problem, place, day.End, free, round.Return);
        foreach (var taken in round.Breaks)
        {
            Fill(taken.From, taken.To, taken.Kind == BreakKind.Lunch ? Doing.Lunching : Doing.Pausing);
            if (!IsAt(day, taken)) faults.Add($"a break at {taken.From} is not where the officer is");
        }
    }

    public Round Round { get; }
    public IEnumerable<string> Faults => faults;
    public int Work => minutes.Count(m => m is Doing.Driving or Doing.Serving);
    public int Driving => minutes.Count(m => m == Doing.Driving);

    /// <summary>The most work without a break of at least so many minutes at one go.</summary>
    public int LongestWork(int breakLength)
    {
        var (work, rest, longest) = (0, 0, 0);
        foreach (var minute in minutes)
        {
            rest = minute is Doing.Lunching or Doing.Pausing ? rest + 1 : 0;
            if (rest >= breakLength) work = 0;
            if (minute is Doing.Driving or Doing.Serving) longest = Math.Max(longest, ++work);
        }
        return longest;
    }

    /// <summary>The longest lunch that lies within two times.</summary>
    public int LongestLunch(int from, int to)
    {
        var (run, longest) = (0, 0);
        for (var i = 0; i < minutes.Length; i++)
        {
            var at = Round.Departure + i;
            run = minutes[i] == Doing.Lunching && at >= from && at < to ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    void Drive(PlanningProblem problem, int from, int to, int free, int arrival)
    {
        var left = arrival - problem.Travel[from, to];
        if (left < free) faults.Add($"arrives at {arrival}, too soon after leaving at {free}");
        else Fill(left, arrival, Doing.Driving);
    }

    void Fill(int from, int to, Doing doing)
    {
        for (var at = from; at < to; at++)
        {
            var i = at - Round.Departure;
            if (i < 0 || i >= minutes.Length) { faults.Add($"{doing} at {at} is outside the round"); return; }
            if (minutes[i] != Doing.Waiting) { faults.Add($"{doing} at {at} while {minutes[i]}"); return; }
            minutes[i] = doing;
        }
    }

    bool IsAt(OfficerDay day, Break taken)
    {
        var before = Round.Stops.LastOrDefault(s => s.Arrival <= taken.From);
        var place = before == default ? day.Start : before.Place;
        return place == taken.Place;
    }
}
