using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Mileage;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Road;
using Mitoyen.Visits.Solver;
using Mitoyen.Visits.Travel;

namespace Mitoyen.Visits.TakeOver;

/// <summary>Writes rounds that were driven or promised elsewhere.</summary>
sealed class VisitTakeOver(MitoyenDb db, PlanWeekHandler planner, TravelSharing sharing, TravelReading travel, ITerritory territory, PartnershipScope scope, LocalClock clock) : IVisitTakeOver
{
    /// <summary>Counted in tries and not in seconds: what is taken over is the same on every machine.</summary>
    static readonly SearchSettings Repeatable = new() { Iterations = 150 };

    public Task PlanWeekAsync(DateOnly monday, CancellationToken cancel = default) => planner.HandleAsync(WeekDays.Monday(monday), Repeatable, new(), cancel);

    public async Task<Outcome<int>> TakeOverAsync(IReadOnlyList<KnownOfficer> officers, IReadOnlyList<KnownRound> rounds, CancellationToken cancel = default)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        foreach (var known in officers)
        {
            var rows = new OfficerRounds { Id = Guid.CreateVersion7(), PartnershipId = scope.Required, Officer = known.Officer };
            rows.Become("", null, [.. known.Days.Select(d => new TypedRoundDay(d, known.From, known.To, known.Base, known.Base))], clock.NowAt);
            if (known.OwnVehicle is { } car) rows.Drive(car.Since, PowerOf(car.Horsepower), clock.NowAt);
            db.Add(rows);
        }
        var places = (await territory.CommunesAsync([.. rounds.SelectMany(r => r.Stops.Select(s => s.Commune).Append(r.Base)).Distinct()], cancel)).Values.ToList();
        var times = (await travel.ReadAsync(places, cancel)).Times;
        foreach (var week in rounds.GroupBy(r => WeekDays.Monday(r.Date)))
        {
            var plan = new WeekPlan { Id = WeekPlanId.New(), PartnershipId = scope.Required, Monday = week.Key };
            var at = clock.ToInstant(week.Key.AddDays(-4).ToDateTime(new(16, 0)));
            plan.Adopt([.. week.Select(r => Write(r, places, times))], [], "", week.Key, at);
            plan.Confirm(at);
            db.Add(plan);
            foreach (var known in week.Where(r => r.IsOver)) await FinishAsync(plan, known, cancel);
        }
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return rounds.Count;
    }

    WrittenRound Write(KnownRound round, List<CommuneView> places, TravelTimes times)
    {
        var day = new DayClock(round.Date, scope.Zone);
        int[] path = [Number(round.Base), .. round.Stops.Select(s => Number(s.Commune)), Number(round.Base)];
        var (driving, metres) = (path.Zip(path[1..]).Sum(leg => times[leg.First, leg.Second]), path.Zip(path[1..]).Sum(leg => times.Metres(leg.First, leg.Second)));
        var stops = round.Stops.Select(s => new WrittenStop(s.Commune.ToString(), s.Commune, s.Principal, null, "", day.Elapsed(s.Start), day.Elapsed(s.Start), day.Elapsed(s.Start) + (int)s.Planned.Value, 0, 0, false)).ToList();
        return new(round.Officer, round.Date, round.Base, round.Base, stops[0].Start - times[path[0], path[1]], stops[^1].End + times[path[^2], path[^1]], driving, driving + stops.Sum(s => s.End - s.Start), metres, Lunch(stops, times, path, day), stops);

        int Number(CommuneId id) => places.FindIndex(p => p.Id == id);
    }

    /// <summary>Where the stops leave time for it within its hours: at the place that is left.</summary>
    static string Lunch(List<WrittenStop> stops, TravelTimes times, int[] path, DayClock day)
    {
        var rule = new LunchWhenTheRoundCrossesNoon();
        var earliest = day.Elapsed(TimeOnly.MinValue.AddMinutes(rule.From));
        for (var i = 0; i + 1 < stops.Count; i++)
        {
            var from = Math.Max(stops[i].End, earliest);
            if (rule.Allows(from, from + rule.Length) && from + rule.Length + times[path[i + 1], path[i + 2]] <= stops[i + 1].Start)
                return FormattableString.Invariant($"{BreakKind.Lunch} {stops[i].Commune.Value:N} {from} {from + rule.Length}");
        }
        return "";
    }

    async Task FinishAsync(WeekPlan plan, KnownRound known, CancellationToken cancel)
    {
        var stops = plan.Standing.Where(s => s.Officer == known.Officer && s.Date == known.Date).OrderBy(s => s.Position).ToList();
        foreach (var (stop, told) in stops.Zip(known.Stops))
        {
            stop.Finish(told.Spent, clock.ToInstant(known.Date.ToDateTime(told.Start)).AddMinutes(told.Spent.Value));
            if (told.Note.Length > 0) stop.Write(told.Note);
        }
        var round = plan.RoundOf(known.Officer, known.Date)!;
        var split = await sharing.SplitAsync(round, stops, round.Driving, cancel);
        round.Close(round.Driving, (round.Metres + 500) / 1000, split.Sentence, clock.ToInstant(known.Date.ToDateTime(new(18, 0))));
    }

    static VehiclePower PowerOf(int horsepower) => horsepower switch { <= 5 => VehiclePower.UpTo5, <= 7 => VehiclePower.From6To7, _ => VehiclePower.From8 };
}
