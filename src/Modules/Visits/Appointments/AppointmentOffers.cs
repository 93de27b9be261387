using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.Appointments;

/// <summary>The times of the coming weeks that a town hall may choose from.</summary>
sealed class AppointmentOffers(MitoyenDb db, ProblemReading reading, PartnershipScope scope, LocalClock clock)
{
    public const int Weeks = 3;
    const int Most = 6;

    static readonly SearchSettings Quick = new() { Iterations = 300, Threads = 1 };

    /// <returns>The times, the earliest first, and how long the visit takes.</returns>
    public async Task<(IReadOnlyList<OfferedSlot> Slots, Minutes Length)> ReadAsync(CommuneId commune, CancellationToken cancel)
    {
        var found = new List<OfferedSlot>();
        var length = Minutes.Zero;
        for (var week = 0; week < Weeks && found.Count < Most; week++)
        {
            var trial = await TrialAsync(WeekDays.Monday(clock.Today).AddDays(7 * week), commune, cancel);
            length = trial.Length;
            found.AddRange(trial.Offers(clock.Today).OrderBy(o => (o.Date, o.At)));
        }
        return ([.. found.Take(Most)], length);
    }

    public async Task<WeekTrial> TrialAsync(DateOnly monday, CommuneId commune, CancellationToken cancel)
    {
        var written = await db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        var week = await reading.ReadAsync(monday, cancel, commune);
        var visit = new VisitKey(commune.ToString());
        if (written is null) return new(week, OnlyPinned(week.Problem, visit), visit, null, scope.Zone);
        var held = HoldTold(week, written, visit);
        return new(held, held.Read(written), visit, written.Version, scope.Zone);
    }

    /// <summary>Nobody has planned this week: what is fixed in it stands all the same.</summary>
    static Plan OnlyPinned(PlanningProblem problem, VisitKey but)
    {
        var pinned = problem.Visits.Where(v => v.Pinned && v.Key != but).ToList();
        if (pinned.Count == 0) return new([], [.. problem.Visits.Select(v => v.Key)], default);
        var plan = RoundPlanner.Plan(problem with { Visits = pinned }, Quick);
        return plan with { LeftOut = [.. problem.Visits.Select(v => v.Key).Except(plan.Served)] };
    }

    /// <summary>A visit whose hour was told to people keeps its officer and its hour.</summary>
    static WeekProblem HoldTold(WeekProblem week, WeekPlan written, VisitKey but)
    {
        var told = written.Standing.Where(s => s.WasTold && !s.NeedsTelling && s.Key != but.Value).ToDictionary(s => s.Key);
        Visit Hold(Visit v) => told.TryGetValue(v.Key.Value, out var stop)
            ? v with { Hours = OpeningHours.Only(stop.Date, new(stop.Start, stop.Start + v.Service)), Skills = new HashSet<string>([.. v.Skills, OfficerReading.Only(stop.Officer)]) }
            : v;
        return week with { Problem = week.Problem with { Visits = [.. week.Problem.Visits.Select(Hold)] } };
    }
}
