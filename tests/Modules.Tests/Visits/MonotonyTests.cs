using CsCheck;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Modules.Tests.Visits;

/// <summary>Weeks of up to eight candidates, where the search reaches the optimum (see <see cref="OracleTests"/>): the tolerance is nothing.</summary>
public class MonotonyTests
{
    static readonly Gen<PlanningProblem> Weeks = Gen.Int[0, int.MaxValue - 1].Select(seed => new RandomWeek(seed, mostOfficers: 2, mostDays: 3, mostVisits: 8, oneWeek: true).Problem());

    [Fact]
    public void More_time_never_lowers_what_is_served() => Weeks.Sample(week =>
        AssertNotLess(week, week with { Days = [.. week.Days.Select(d => d with { Availability = new(d.Availability.From - 30, d.Availability.To + 30) })] }), iter: 60);

    [Fact]
    public void Wider_windows_never_lower_what_is_served() => Weeks.Sample(week =>
        AssertNotLess(week, week with { Visits = [.. week.Visits.Select(v => v with { Hours = Wider(v.Hours) })] }), iter: 60);

    [Fact]
    public void Fewer_pinned_visits_never_lower_the_prizes() => Weeks.Sample(week =>
        Assert.True(Best(week with { Visits = [.. week.Visits.Select(v => v with { Pinned = false })] }).Prizes >= Best(week).Prizes), iter: 60);

    static OpeningHours Wider(OpeningHours hours) => OpeningHours.ByDate(Enumerable.Range(0, 14).Select(d => new DateOnly(2026, 11, 23).AddDays(d)).Where(d => hours.On(d).IsKnown)
        .ToDictionary(d => d, d => Opening.Within(hours.On(d).Windows.Select(w => new Window(w.From - 30, w.To + 30)))));

    static void AssertNotLess(PlanningProblem before, PlanningProblem after)
    {
        var (old, now) = (Best(before), Best(after));
        Assert.True((now.Pinned, now.Prizes).CompareTo((old.Pinned, old.Prizes)) >= 0, $"{old} became {now}");
    }

    static PlanValue Best(PlanningProblem problem) => RoundPlanner.Plan(problem, new() { Iterations = 6_000, Threads = 1 }).Value;
}
