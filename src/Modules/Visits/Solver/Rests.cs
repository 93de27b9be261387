using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>
/// Rest between days and in the week. Days are gone through in order, each with its earliest return: an earlier return never hurts the next morning, so the walk is exact.
/// For the week's long rest each gap is tried as the one that holds it.
/// </summary>
sealed class Rests
{
    readonly PlanningProblem problem;
    readonly Instance instance;
    readonly IDayHours hours;
    readonly int[][] weekOf;
    readonly bool[] longRest;
    readonly bool[] tight;
    readonly int[] from;
    readonly long[] weekEnd;
    readonly int[] candidate;
    readonly long[] lastReturn;
    readonly int[][] chainOf;
    readonly int[][] around;
    readonly long[] knownStamp;
    readonly int[] knownFrom;
    readonly long[] knownReturn;

    public Rests(PlanningProblem problem, Instance instance, IDayHours hours)
    {
        (this.problem, this.instance, this.hours) = (problem, instance, hours);
        candidate = new int[instance.Visits + 2];
        from = [.. instance.DayFrom];
        lastReturn = [.. problem.Days.Select(d => problem.Officers.First(o => o.Id == d.Officer).LastReturn ?? long.MinValue / 2)];
        var chains = problem.Officers.Select(o => Enumerable.Range(0, instance.Days).Where(d => problem.Days[d].Officer == o.Id && problem.Days[d].IsOut).OrderBy(d => problem.Days[d].Date).ToArray()).ToList();
        Chains = [.. chains];
        (weekOf, chainOf, around) = (new int[instance.Days][], new int[instance.Days][], new int[instance.Days][]);
        (knownStamp, knownFrom, knownReturn) = (new long[instance.Days], new int[instance.Days], new long[instance.Days]);
        (longRest, tight, weekEnd) = (new bool[instance.Days], new bool[instance.Days], new long[instance.Days]);
        foreach (var chain in Chains) Prepare(chain);
    }

    /// <summary>The days out of each officer, in order.</summary>
    public int[][] Chains { get; }

    /// <summary>Could rest matter for this day at all?</summary>
    public bool Matters(int day) => tight[day];

    /// <summary>Earliest departure of a day, as the last walk that went well left it.</summary>
    public int From(int day) => from[day];

    /// <summary>Walks an officer's days; one of them may have another tour than in <paramref name="tours"/>.</summary>
    public bool Walk(Tours tours, int[] chain, int other = -1, ReadOnlySpan<int> otherTour = default)
    {
        if (chain.Length == 0) return true;
        var last = lastReturn[chain[0]];
        for (var i = 0; i < chain.Length;)
        {
            var week = weekOf[chain[i]];
            if (!Week(tours, week, ref last, other, otherTour)) return false;
            i += week.Length;
        }
        return true;
    }

    /// <summary>Would another tour of a day leave the rests of the days around it?</summary>
    public bool WalkAround(Tours tours, int day, ReadOnlySpan<int> tour) =>
        longRest[weekOf[day][0]] ? Walk(tours, chainOf[day], day, tour) : Nights(tours, around[day], day, tour);

    /// <summary>Changes whenever a tour does that the answer of <see cref="WalkAround"/> depends on.</summary>
    public long StampAround(Tours tours, int day)
    {
        var stamp = 0L;
        foreach (var d in longRest[weekOf[day][0]] ? chainOf[day] : around[day]) stamp = (stamp * 1_000_003) + tours.Stamp[d];
        return stamp;
    }

    /// <summary>The nights between days that are close; what was found of the others' tours is kept.</summary>
    bool Nights(Tours tours, int[] close, int other, ReadOnlySpan<int> otherTour)
    {
        var returned = long.MinValue / 2;
        for (var i = 0; i < close.Length; i++)
        {
            var (day, midnight) = (close[i], problem.Days[close[i]].Midnight);
            var tour = TourOf(tours, day, other, otherTour);
            if (tour.Length == 2) continue;
            var earliest = (int)Math.Clamp(returned + problem.Rules.Rest!.Least - midnight, instance.DayFrom[day], int.MaxValue / 4);
            if (earliest > instance.DayTo[day]) return false;
            if (day == other && i == close.Length - 1) return earliest == instance.DayFrom[day] || hours.IsPossible(tour, day, earliest, instance.DayTo[day]);
            if (day == other) returned = hours.Find(tour, day, earliest, instance.DayTo[day]) ? midnight + hours.Return : long.MaxValue;
            else if (knownStamp[day] == tours.Stamp[day] && knownFrom[day] == earliest) returned = knownReturn[day];
            else (knownStamp[day], knownFrom[day], returned) = (tours.Stamp[day], earliest, knownReturn[day] = hours.Find(tour, day, earliest, instance.DayTo[day]) ? midnight + hours.Return : long.MaxValue);
            if (returned == long.MaxValue) return false;
        }
        return true;
    }

    bool Week(Tours tours, int[] week, ref long last, int other, ReadOnlySpan<int> otherTour)
    {
        var start = last;
        if (!longRest[week[0]] || !GoesOut(tours, week, other)) return Days(tours, week, ref last, -1, other, otherTour);
        var (best, bestGap) = (long.MaxValue, -1);
        for (var gap = 0; gap <= week.Length; gap++)
        {
            last = start;
            if (Days(tours, week, ref last, gap, other, otherTour) && last < best) (best, bestGap) = (last, gap);
        }
        last = start;
        return bestGap >= 0 && Days(tours, week, ref last, bestGap, other, otherTour);
    }

    /// <param name="gap">The long rest is before the week's day of that number; after the last one when there is none; −1: no long rest is asked for.</param>
    bool Days(Tours tours, int[] week, ref long last, int gap, int other, ReadOnlySpan<int> otherTour)
    {
        // A rest counts in the week in which it begins.
        var monday = problem.Days[week[0]].Midnight - ((problem.Days[week[0]].Date.DayNumber - problem.Days[week[0]].Week.DayNumber) * (long)OfficerDay.MinutesADay);
        var (returned, rested) = (last, Math.Max(last, monday));
        for (var i = 0; i < week.Length; i++)
        {
            var (day, office) = (week[i], problem.Days[week[i]].Office);
            var midnight = problem.Days[day].Midnight;
            var tour = TourOf(tours, day, other, otherTour);
            if (tour.Length == 2 && office is null)
            {
                if (gap == i) return false;
                continue;
            }
            var rest = gap == i ? rested + problem.Rules.WeeklyRest!.Least - midnight : long.MinValue;
            if (office is { } hoursThere && hoursThere.From < rest) return false;
            if (office is { } there) rested = midnight + there.To;
            if (tour.Length == 2) continue;
            var earliest = Math.Max(instance.DayFrom[day], rest);
            if (problem.Rules.Rest is { } night) earliest = Math.Max(earliest, returned + night.Least - midnight);
            if (earliest > instance.DayTo[day] || !hours.Find(tour, day, (int)earliest, instance.DayTo[day])) return false;
            from[day] = (int)earliest;
            returned = midnight + hours.Return;
            rested = office is null ? returned : Math.Max(rested, returned);
        }
        last = returned;
        return gap != week.Length || problem.Rules.WeeklyRest!.Allows(rested, weekEnd[week[0]]);
    }

    static ReadOnlySpan<int> TourOf(Tours tours, int day, int other, ReadOnlySpan<int> otherTour) =>
        day == other ? otherTour : tours.Sequence.AsSpan(day * tours.Stride, tours.Length[day] + 2);

    static bool GoesOut(Tours tours, int[] week, int other)
    {
        foreach (var day in week) if (day == other || tours.Length[day] > 0) return true;
        return false;
    }

    void Prepare(int[] chain)
    {
        foreach (var week in chain.GroupBy(d => problem.Days[d].Week).Select(g => g.ToArray()))
        {
            var officer = problem.Officers.First(o => o.Id == problem.Days[week[0]].Officer);
            var sunday = problem.Days[week[^1]].Midnight + ((7 - (problem.Days[week[^1]].Date.DayNumber - problem.Days[week[0]].Week.DayNumber)) * (long)OfficerDay.MinutesADay);
            var after = chain.SkipWhile(d => d != week[^1]).Skip(1).Select(d => (long?)Earliest(d)).FirstOrDefault() ?? officer.NextDeparture ?? sunday;
            foreach (var d in week) weekOf[d] = week;
            weekEnd[week[0]] = after;
            longRest[week[0]] = problem.Rules.WeeklyRest is { } rule && !AlwaysRests(week, rule, after);
        }
        for (var i = 0; i < chain.Length; i++)
        {
            var (first, last) = (i, i);
            while (first > 0 && IsTight(chain[first - 1], chain[first])) first--;
            while (last + 1 < chain.Length && IsTight(chain[last], chain[last + 1])) last++;
            (chainOf[chain[i]], around[chain[i]]) = (chain, chain[first..(last + 1)]);
            tight[chain[i]] = longRest[weekOf[chain[i]][0]] || last > first;
        }
    }

    bool AlwaysRests(int[] week, ThirtyFiveHoursOfRestAWeek rule, long after)
    {
        for (var i = 1; i < week.Length; i++) if (rule.Allows(Latest(week[i - 1]), Earliest(week[i]))) return true;
        return rule.Allows(Latest(week[^1]), after);
    }

    bool IsTight(int day, int next) => problem.Rules.Rest is { } rest && !rest.Allows(Latest(day), Earliest(next));

    long Latest(int day) => problem.Days[day].Midnight + Math.Max(instance.DayTo[day], problem.Days[day].Office?.To ?? int.MinValue);
    long Earliest(int day) => problem.Days[day].Midnight + Math.Min(instance.DayFrom[day], problem.Days[day].Office?.From ?? int.MaxValue);

    /// <summary>The tour of a day with one more stop.</summary>
    public ReadOnlySpan<int> With(Tours tours, int day, int position, int node)
    {
        var (first, count) = (day * tours.Stride, tours.Length[day] + 2);
        tours.Sequence.AsSpan(first, position + 1).CopyTo(candidate);
        candidate[position + 1] = node;
        tours.Sequence.AsSpan(first + position + 1, count - position - 1).CopyTo(candidate.AsSpan(position + 2));
        return candidate.AsSpan(0, count + 1);
    }
}
