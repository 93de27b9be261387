using Google.OrTools.Sat;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Modules.Tests.Visits;

/// <summary>The optimum of a small week, proved by CP-SAT: the rules of the decree written again as constraints.</summary>
sealed class Oracle
{
    readonly PlanningProblem problem;
    readonly CpModel model = new();
    readonly List<OracleDay> days = [];
    readonly BoolVar[] served;

    public Oracle(PlanningProblem problem)
    {
        this.problem = problem;
        served = [.. problem.Visits.Select(v => model.NewBoolVar(v.Key.Value))];
        foreach (var day in problem.Days.Where(d => d.Absence == Absence.None)) days.Add(new(model, problem, day));
        for (var v = 0; v < served.Length; v++) model.Add(LinearExpr.Sum(days.Select(d => d.Serves[v])) == served[v]);
        foreach (var officer in problem.Officers)
        {
            var own = days.Where(d => d.Day.Officer == officer.Id).OrderBy(d => d.Day.Date).ToList();
            if (own.Count == 0) continue;
            Week(officer, own);
            Nights(officer, own);
            if (problem.Rules.WeeklyRest is { } rest) LongRest(officer, own, rest.Least);
        }
    }

    /// <summary>Pinned visits served and prizes, less what moving costs.</summary>
    public (int Pinned, long Prizes) Optimum()
    {
        var beyond = problem.Visits.Sum(v => v.Prize + (v.Confirmed is null ? 0 : problem.MovingCost)) + 1;
        var worth = new List<LinearExpr>();
        for (var v = 0; v < served.Length; v++) worth.Add(served[v] * (problem.Visits[v].Prize + (problem.Visits[v].Pinned ? beyond : 0)));
        foreach (var d in days)
            for (var v = 0; v < served.Length; v++)
                if (problem.Visits[v].Confirmed is { } c && c == new Appointment(d.Day.Officer, d.Day.Date)) worth.Add(d.Serves[v] * problem.MovingCost);
        model.Maximize(LinearExpr.Sum(worth));
        var solver = new CpSolver { StringParameters = "num_workers:2 max_time_in_seconds:120" };
        Assert.Equal(CpSolverStatus.Optimal, solver.Solve(model));
        var pinned = Enumerable.Range(0, served.Length).Count(v => problem.Visits[v].Pinned && solver.BooleanValue(served[v]));
        return (pinned, (long)Math.Round(solver.ObjectiveValue) - (pinned * beyond) - (problem.Visits.Count(v => v.Confirmed is not null) * problem.MovingCost));
    }

    void Week(Officer officer, List<OracleDay> own)
    {
        var work = LinearExpr.Sum(own.Select(d => d.Work));
        var other = officer.OtherWorkOfWeeks.ElementAtOrDefault(0);
        if (problem.Rules.WorkAWeek is { } week) model.Add(work <= Math.Max(0, week.Most - other));
        if (problem.Rules.Average is { } mean) model.Add(work <= Math.Max(0, (12 * mean.Average) - other - officer.WorkOfWeeksBefore.TakeLast(11).Sum()));
        if (problem.Rules.Free is { } free) model.Add((work - own.Sum(d => (long)d.Day.Promised)) * 10_000 <= own.Sum(d => (long)d.Day.Availability.Length - d.Day.Promised) * (10_000 - free.BasisPoints));
    }

    void Nights(Officer officer, List<OracleDay> own)
    {
        if (problem.Rules.Rest is not { } rest) return;
        for (var i = 0; i < own.Count; i++)
        {
            if (officer.LastReturn is { } last) model.Add(own[i].Departure >= last + rest.Least - own[i].Day.Midnight).OnlyEnforceIf(own[i].Used);
            if (officer.NextDeparture is { } next) model.Add(own[i].Return <= next - rest.Least - own[i].Day.Midnight).OnlyEnforceIf(own[i].Used);
            if (i > 0) model.Add(own[i].Departure - own[i - 1].Return >= rest.Least - (own[i].Day.Midnight - own[i - 1].Day.Midnight)).OnlyEnforceIf([own[i].Used, own[i - 1].Used]);
        }
    }

    void LongRest(Officer officer, List<OracleDay> own, int least)
    {
        var monday = own[0].Day.Midnight - (1440L * (own[0].Day.Date.DayNumber - own[0].Day.Week.DayNumber));
        var gaps = new List<ILiteral> { };
        for (var i = -1; i < own.Count; i++)
            for (var j = i + 1; j <= own.Count; j++)
            {
                if (Enumerable.Range(i + 1, j - i - 1).Any(k => own[k].Day.Office is not null) || (i < 0 && j == own.Count)) continue;
                var gap = model.NewBoolVar($"gap{i}-{j}");
                for (var k = i + 1; k < j; k++) model.AddImplication(gap, own[k].Used.Not());
                if (i >= 0) { Bound(own[i], gap); }
                if (j < own.Count) { Bound(own[j], gap); }
                // The end of the day that comes before, the beginning of the one that comes after.
                foreach (var from in i < 0 ? [(Max(officer.LastReturn, monday), null)] : Ends(own[i]))
                    foreach (var to in j == own.Count ? [(officer.NextDeparture ?? monday + (7 * 1440L), null)] : Beginnings(own[j]))
                        model.Add(to.Base - from.Base + (to.Variable ?? LinearExpr.Constant(0)) - (from.Variable ?? LinearExpr.Constant(0)) >= least).OnlyEnforceIf([gap, .. Literals(i < 0 ? null : own[i], from.Variable), .. Literals(j == own.Count ? null : own[j], to.Variable)]);
                gaps.Add(gap);
            }
        foreach (var day in own) model.AddBoolOr([.. gaps, day.Used.Not()]);
    }

    void Bound(OracleDay day, BoolVar gap)
    {
        if (day.Day.Office is null) model.AddImplication(gap, day.Used);
    }

    static long Max(long? last, long monday) => Math.Max(last ?? long.MinValue / 4, monday);

    static IEnumerable<(long Base, LinearExpr? Variable)> Ends(OracleDay day)
    {
        yield return (day.Day.Midnight, day.Return);
        if (day.Day.Office is { } office) yield return (day.Day.Midnight + office.To, null);
    }

    static IEnumerable<(long Base, LinearExpr? Variable)> Beginnings(OracleDay day)
    {
        yield return (day.Day.Midnight, day.Departure);
        if (day.Day.Office is { } office) yield return (day.Day.Midnight + office.From, null);
    }

    static IEnumerable<ILiteral> Literals(OracleDay? day, LinearExpr? variable) => day is not null && variable is not null ? [day.Used] : [];
}
