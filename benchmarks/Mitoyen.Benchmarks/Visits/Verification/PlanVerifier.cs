using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Benchmarks.Visits.Verification;

/// <summary>Finds the faults of a plan by its own reading of the rules: it counts minutes and asks nothing of the planner's code.</summary>
sealed class PlanVerifier(PlanningProblem problem, Plan plan)
{
    readonly List<string> faults = [];

    public static IReadOnlyList<string> FaultsOf(PlanningProblem problem, Plan plan) => new PlanVerifier(problem, plan).Verify();

    List<string> Verify()
    {
        Bookkeeping();
        var diaries = new Dictionary<(AccountId, DateOnly), Diary>();
        foreach (var round in plan.Rounds)
        {
            var day = problem.Days.SingleOrDefault(d => d.Officer == round.Officer && d.Date == round.Date);
            if (day is null) { faults.Add($"{round.Date}: no such day"); continue; }
            var diary = diaries[(round.Officer, round.Date)] = new(problem, day, round);
            foreach (var fault in diary.Faults) faults.Add($"{round.Date}: {fault}");
            Day(day, diary);
        }
        foreach (var officer in problem.Officers) Weeks(officer, diaries);
        return faults;
    }

    void Require(bool kept, string rule)
    {
        if (!kept) faults.Add(rule);
    }

    void Bookkeeping()
    {
        var served = plan.Rounds.SelectMany(r => r.Stops.Select(s => s.Visit)).ToList();
        Require(served.Count == served.Distinct().Count(), "a visit is served twice");
        Require(served.Concat(plan.LeftOut).Order(Comparer<VisitKey>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))).SequenceEqual(problem.Visits.Select(v => v.Key).OrderBy(k => k.Value, StringComparer.Ordinal)), "served and left out are not all visits");
        Require(plan.Rounds.All(r => r.Stops.Count > 0), "a round without a stop");
        Require(plan.Rounds.DistinctBy(r => (r.Officer, r.Date)).Count() == plan.Rounds.Count, "two rounds of one officer on one day");
        var prizes = 0L;
        foreach (var visit in problem.Visits)
        {
            var round = plan.Rounds.FirstOrDefault(r => r.Stops.Any(s => s.Visit == visit.Key));
            if (round is not null) prizes += visit.Prize;
            if (visit.Confirmed is { } c && (round is null || round.Officer != c.Officer || round.Date != c.Date)) prizes -= problem.MovingCost;
        }
        Require(plan.Value.Prizes == prizes, $"prizes are {prizes}, not {plan.Value.Prizes}");
        Require(plan.Value.Pinned == problem.Visits.Count(v => v.Pinned && served.Contains(v.Key)), "pinned visits are miscounted");
        Require(plan.Value.Driving == plan.Rounds.Sum(r => (long)r.Driving) && plan.Value.DaysOut == plan.Rounds.Count, "driving or days out are miscounted");
    }

    void Day(OfficerDay day, Diary diary)
    {
        var (round, rules, name) = (diary.Round, problem.Rules, day.Date.ToString("ddd", System.Globalization.CultureInfo.InvariantCulture));
        Require(day.Absence == Absence.None, $"{name}: absent");
        Require(round.Departure >= day.Availability.From && round.Return <= day.Availability.To, $"{name}: out of the availability");
        Require(round.Driving == diary.Driving && round.Work == diary.Work, $"{name}: work or driving is miscounted");
        var skills = problem.Officers.Single(o => o.Id == day.Officer).Skills;
        foreach (var stop in round.Stops)
        {
            var visit = problem.Visits.Single(v => v.Key == stop.Visit);
            Require(visit.Hours.On(day.Date).Windows.Any(w => stop.Start >= w.From && stop.End <= w.To), $"{name}: {visit.Key} is closed or unknown then");
            Require(visit.Skills.All(skills.Contains), $"{name}: {visit.Key} needs another skill");
        }
        if (rules.WorkADay is { } work) Require(diary.Work <= work.Most, $"{name}: {diary.Work} of work");
        if (rules.Driving is { } driving) Require(diary.Driving <= driving.Most, $"{name}: {diary.Driving} of driving");
        if (rules.Span is { } span) Require(round.Return - round.Departure <= span.Most, $"{name}: span");
        if (rules.Pause is { } pause) Require(diary.LongestWork(pause.Pause) < pause.Reached, $"{name}: {diary.LongestWork(pause.Pause)} without a pause");
        if (rules.Lunch is { } lunch && round.Departure < lunch.From && round.Return > lunch.To) Require(diary.LongestLunch(lunch.From, lunch.To) >= lunch.Length, $"{name}: no lunch");
    }

    void Weeks(Officer officer, Dictionary<(AccountId, DateOnly), Diary> diaries)
    {
        var days = problem.Days.Where(d => d.Officer == officer.Id && d.Absence == Absence.None).OrderBy(d => d.Date).ToList();
        var outs = days.Where(d => diaries.ContainsKey((officer.Id, d.Date))).Select(d => (From: d.Midnight + diaries[(officer.Id, d.Date)].Round.Departure, To: d.Midnight + diaries[(officer.Id, d.Date)].Round.Return)).ToList();
        if (problem.Rules.Rest is { } rest)
        {
            var ends = outs.Prepend((0, officer.LastReturn ?? long.MinValue / 4)).Append((officer.NextDeparture ?? long.MaxValue / 4, 0)).ToList();
            for (var i = 1; i < ends.Count; i++) Require(ends[i].Item1 - ends[i - 1].Item2 >= rest.Least, $"{officer.Name}: only {ends[i].Item1 - ends[i - 1].Item2} of rest");
        }
        var allDays = problem.Days.Where(d => d.Officer == officer.Id).ToList();
        if (allDays.Count == 0) return;
        var (first, last) = (Monday(allDays.Min(d => d.Date)), Monday(allDays.Max(d => d.Date)));
        var history = new Queue<int>(Enumerable.Repeat(0, 11).Concat(officer.WorkOfWeeksBefore).TakeLast(11));
        // Hours that were too many before anything was planned are no fault of a plan that adds none.
        var planned = new Queue<int>(Enumerable.Repeat(0, 11));
        for (var (week, number) = (first, 0); week <= last; (week, number) = (week.AddDays(7), number + 1))
        {
            var rounds = diaries.Where(x => x.Key.Item1 == officer.Id && Monday(x.Key.Item2) == week).Sum(x => x.Value.Work);
            var total = rounds + officer.OtherWorkOfWeeks.ElementAtOrDefault(number);
            if (problem.Rules.WorkAWeek is { } most) Require(rounds == 0 || total <= most.Most, $"{officer.Name}: {total} in a week");
            if (problem.Rules.Average is { } mean) Require(planned.Sum() + rounds == 0 || history.Sum() + total <= 12 * mean.Average, $"{officer.Name}: mean over twelve weeks");
            var may = days.Where(d => Monday(d.Date) == week).ToList();
            var (available, promised) = (may.Sum(d => (long)d.Availability.To - d.Availability.From), may.Sum(d => (long)d.Promised));
            if (problem.Rules.Free is { } free) Require((rounds - promised) * 10_000 <= (available - promised) * (10_000 - free.BasisPoints), $"{officer.Name}: too little kept free");
            history.Dequeue();
            history.Enqueue(total);
            planned.Dequeue();
            planned.Enqueue(rounds);
            if (problem.Rules.WeeklyRest is { } weekly) Require(rounds == 0 || LongestRest(officer, WorkBlocks(days, diaries), week, last) >= weekly.Least, $"{officer.Name}: no weekly rest");
        }
    }

    /// <summary>From when to when each day has work: office and round together.</summary>
    static List<(OfficerDay Day, long From, long To)> WorkBlocks(List<OfficerDay> days, Dictionary<(AccountId, DateOnly), Diary> diaries)
    {
        var blocks = new List<(OfficerDay, long, long)>();
        foreach (var day in days)
        {
            var times = new List<long>();
            if (day.Office is { } office) times.AddRange([office.From, office.To]);
            if (diaries.TryGetValue((day.Officer, day.Date), out var diary)) times.AddRange([diary.Round.Departure, diary.Round.Return]);
            if (times.Count > 0) blocks.Add((day, day.Midnight + times.Min(), day.Midnight + times.Max()));
        }
        return blocks;
    }

    static long LongestRest(Officer officer, List<(OfficerDay Day, long From, long To)> blocks, DateOnly week, DateOnly lastWeek)
    {
        var inWeek = blocks.Where(b => Monday(b.Day.Date) == week).ToList();
        var start = inWeek[0].Day.Midnight - (1440L * (inWeek[0].Day.Date.DayNumber - week.DayNumber));
        var before = blocks.Where(b => b.Day.Date < week).Select(b => b.To).DefaultIfEmpty(officer.LastReturn ?? long.MinValue / 4).Last();
        var after = blocks.Where(b => b.Day.Date >= week.AddDays(7)).Select(b => b.From).DefaultIfEmpty(officer.NextDeparture ?? (start + (1440L * (lastWeek.DayNumber - week.DayNumber + 7)))).First();
        var longest = Math.Max(inWeek[0].From - Math.Max(before, start), after - inWeek[^1].To);
        for (var k = 1; k < inWeek.Count; k++) longest = Math.Max(longest, inWeek[k].From - inWeek[k - 1].To);
        return longest;
    }

    static DateOnly Monday(DateOnly day) => day.AddDays(day.DayOfWeek == DayOfWeek.Sunday ? -6 : 1 - (int)day.DayOfWeek);
}
