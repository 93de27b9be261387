using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Solver;

/// <summary>The hours that each officer's rounds may still take in each week: the week's limit, the mean over twelve weeks, the share kept free.</summary>
sealed class OfficerWeeks
{
    readonly int[] slotOf;
    readonly int[] most;
    readonly int[][] daysOf;
    readonly int[] fixedWork;
    readonly int[] firstSlot;
    readonly int[] lastSlot;
    readonly int[] before;
    readonly FortyFourHoursOnAverageOverTwelveWeeks? average;

    public OfficerWeeks(PlanningProblem problem)
    {
        average = problem.Rules.Average;
        slotOf = new int[problem.Days.Count];
        var slots = new List<(Officer Officer, DateOnly Week, int Number)>();
        foreach (var officer in problem.Officers)
        {
            var weeks = problem.Days.Where(d => d.Officer == officer.Id).Select(d => d.Week).Distinct().Order().ToList();
            if (weeks.Count == 0) continue;
            for (var week = weeks[0]; week <= weeks[^1]; week = week.AddDays(7)) slots.Add((officer, week, (week.DayNumber - weeks[0].DayNumber) / 7));
        }
        for (var d = 0; d < slotOf.Length; d++) slotOf[d] = slots.FindIndex(s => s.Officer.Id == problem.Days[d].Officer && s.Week == problem.Days[d].Week);
        daysOf = [.. slots.Select((_, s) => Enumerable.Range(0, slotOf.Length).Where(d => slotOf[d] == s).ToArray())];
        fixedWork = [.. slots.Select(s => s.Officer.OtherWorkOfWeeks.ElementAtOrDefault(s.Number))];
        most = [.. slots.Select((_, s) => Most(problem, s))];
        firstSlot = [.. slots.Select((s, i) => i - s.Number)];
        lastSlot = [.. slots.Select((s, i) => slots.FindLastIndex(x => x.Officer.Id == s.Officer.Id))];
        // What the weeks before weigh in the twelve that end with this one.
        before = [.. slots.Select(s => s.Officer.WorkOfWeeksBefore.TakeLast(Math.Max(0, FortyFourHoursOnAverageOverTwelveWeeks.Weeks - 1 - s.Number)).Sum())];
    }

    /// <summary>May the day's tour take so much more work, or less?</summary>
    public bool Allows(Tours tours, int day, int more)
    {
        var slot = slotOf[day];
        if (WorkOf(tours, slot) + more > most[slot]) return false;
        if (average is null) return true;
        for (var end = slot; end <= Math.Min(lastSlot[slot], slot + FortyFourHoursOnAverageOverTwelveWeeks.Weeks - 1); end++)
        {
            var sum = before[end] + more;
            for (var s = Math.Max(firstSlot[slot], end - FortyFourHoursOnAverageOverTwelveWeeks.Weeks + 1); s <= end; s++) sum += WorkOf(tours, s) + fixedWork[s];
            if (!average.Allows(sum)) return false;
        }
        return true;
    }

    int WorkOf(Tours tours, int slot)
    {
        var work = 0;
        foreach (var d in daysOf[slot]) work += tours.Working[d];
        return work;
    }

    int Most(PlanningProblem problem, int slot)
    {
        var most = int.MaxValue / 2;
        if (problem.Rules.WorkAWeek is { } week) most = Math.Min(most, week.Most - fixedWork[slot]);
        List<OfficerDay> outs = [.. daysOf[slot].Select(d => problem.Days[d]).Where(d => d.IsOut)];
        if (problem.Rules.Free is { } free) most = Math.Min(most, free.MostOf(outs.Sum(d => d.Availability.Length), outs.Sum(d => d.Promised)));
        return most;
    }
}
