using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.Appointments;

/// <summary>Tries one commune's visit at times of a week, beside everything that is in the plan. Nothing is written.</summary>
/// <param name="version">Of the written plan that was read; null: there was none.</param>
sealed class WeekTrial(WeekProblem week, Plan plan, VisitKey visit, int? version, TimeZoneInfo zone)
{
    /// <summary>Times that are tried in one half of a day.</summary>
    const int MostTries = 4;

    /// <summary>Between two times that are tried.</summary>
    const int Step = 60;

    public int? Version => version;

    public WeekProblem Week => week;

    public Minutes Length => new(Visit.Service);

    Visit Visit => week.Problem.Visits.First(v => v.Key == visit);

    /// <summary>The one with the least road of each half-day that has one.</summary>
    public IEnumerable<OfferedSlot> Offers(DateOnly after) =>
        week.Problem.Days.Where(d => d.IsOut && d.Date > after).SelectMany(OffersOf);

    IEnumerable<OfferedSlot> OffersOf(OfficerDay day)
    {
        var noon = new DayClock(day.Date, zone).Elapsed(new(12, 30));
        var length = Visit.Service;
        foreach (var half in Visit.Hours.On(day.Date).For(length).GroupBy(w => w.From < noon))
        {
            var tried = half.SelectMany(w => Starts(w, length)).Take(MostTries).Select(start => (Start: start, After: At(day.Officer, day.Date, start)))
                .Where(t => t.After is not null).Select(t => (t.Start, Road: t.After!.Value.Driving - plan.Value.Driving)).ToList();
            if (tried.Count == 0) continue;
            var best = tried.MinBy(t => (t.Road, t.Start));
            yield return new(day.Officer, week.Problem.Officers.First(o => o.Id == day.Officer).Name, day.Date, TimeOnly.FromDateTime(new DayClock(day.Date, zone).At(best.Start)), best.Road);
        }
    }

    static IEnumerable<int> Starts(Window window, int length)
    {
        for (var start = window.From; start + length <= window.To; start += Step) yield return start;
    }

    /// <summary>The plan with the visit there; null: it cannot be held.</summary>
    public Plan? At(AccountId officer, DateOnly date, int start) =>
        week.Problem.Days.Any(d => d.Officer == officer && d.Date == date) ? new Placing(Fixed(date, start).Problem, plan).Beside(visit, officer, date) : null;

    /// <summary>The plan without the visit; null: what is left breaks a rule by now.</summary>
    public Plan? Without() => new Placing(week.Problem, plan).Without(visit);

    /// <summary>The week in which this visit stands at that time and nowhere else.</summary>
    public WeekProblem Fixed(DateOnly date, int start)
    {
        var there = Visit with { Hours = OpeningHours.Only(date, new(start, start + Visit.Service)), Pinned = true, Confirmed = null };
        return week with
        {
            Problem = week.Problem with { Visits = [.. week.Problem.Visits.Select(v => v.Key == visit ? there : v)] },
            Stops = week.Stops.ToDictionary(s => s.Key, s => s.Key == visit.Value ? s.Value with { IsPinned = true } : s.Value),
        };
    }
}
