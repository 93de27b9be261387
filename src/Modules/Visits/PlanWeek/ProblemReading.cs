using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Candidates;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Travel;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Puts together all that the search needs to plan one week.</summary>
sealed class ProblemReading(MitoyenDb db, CandidateReading candidates, OfficerReading officers, ITerritory territory, ICouncilCalendar councils, IPeople people, TravelReading travel, PartnershipScope scope, LocalClock clock)
{
    /// <param name="also">A commune whose visit is in the problem even when nothing calls for it, at any time that its doors are open: it looks for another day.</param>
    public async Task<WeekProblem> ReadAsync(DateOnly monday, CancellationToken cancel, CommuneId? also = null)
    {
        var settings = await candidates.SettingsAsync(cancel);
        var all = await candidates.AllAsync(settings, cancel);
        var rounds = await db.Set<OfficerRounds>().AsNoTracking().ToListAsync(cancel);
        var names = (await people.WithRoleAsync(Role.Officer, cancel)).DistinctBy(p => p.Account).ToDictionary(p => p.Account, p => p.Name);
        rounds.RemoveAll(r => !names.ContainsKey(r.Officer));
        var meetings = (await councils.AttendedAsync(monday, monday.AddDays(7), cancel)).Where(m => m.HeldOn >= clock.Today && rounds.Exists(r => r.Officer == m.Officer)).ToList();
        var week = await db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        var places = new Places(all);
        var halls = await territory.TownHallsAsync([.. all.Select(c => c.Commune.Id)], monday, monday.AddDays(6), cancel);

        var times = await travel.ReadAsync(places.Communes, cancel);
        var notices = new List<string>();
        var stops = new Dictionary<string, WrittenStop>();
        List<Visit> visits = [.. all.Where(c => (c.IsWanted || c.Commune.Id == also || Told(week, c.Commune.Id.ToString()) is not null) && !(Begun(week, c) < clock.Today)).Select(c => VisitOf(c, halls.GetValueOrDefault(c.Commune.Id), places, monday, week, stops, c.Commune.Id == also))];
        visits.AddRange(meetings.Select(m => CouncilOf(m, places, rounds, all, stops)).OfType<Visit>());
        var days = new List<OfficerDay>();
        var team = new List<Officer>();
        foreach (var officer in rounds)
        {
            var read = await officers.ReadAsync(officer, names[officer.Officer], settings, monday, [.. meetings.Where(m => m.Officer == officer.Officer).Select(m => EveningOf(m, rounds, places)).OfType<CouncilEvening>()], places, times.Times, cancel);
            team.Add(read.Officer);
            days.AddRange(read.Days);
            visits.AddRange(read.Busy.Select(b => BusyOf(b, officer, places, all, stops)));
            notices.AddRange(read.Notices);
        }
        notices.AddRange(times.Notices);
        var problem = new PlanningProblem(team, days, visits, times.Times, settings.Rules);
        return new(monday, problem, [.. places.Communes.Select(c => c.Id)], stops, all.ToDictionary(c => c.Commune.Id), notices);
    }

    /// <summary>The day on which somebody went there this week; null: not yet.</summary>
    static DateOnly? Begun(WeekPlan? week, Candidate c) => week?.Stops.FirstOrDefault(s => s.Key == c.Commune.Id.ToString() && s.HasBegun)?.Date;

    Visit VisitOf(Candidate c, TownHall? hall, Places places, DateOnly monday, WeekPlan? week, Dictionary<string, WrittenStop> stops, bool anyDay)
    {
        var (key, length) = (c.Commune.Id.ToString(), (int)c.Length.Value);
        stops[key] = new(key, c.Commune.Id, c.Principal, null, "", 0, 0, 0, c.Wish?.Length is null ? (int)c.Buffer.Value : 0, c.Prize, c.IsPinned);
        if (week?.Stops.FirstOrDefault(s => s.Key == key && s.HasBegun) is { } begun)
            return new(new(key), places.NumberOf(c.Commune.Id), (int)begun.Length.Value, c.Prize, OpeningHours.Only(begun.Date, new(begun.Start, begun.End))) { Pinned = true, Skills = new HashSet<string> { OfficerReading.Only(begun.Officer) } };
        return new(new(key), places.NumberOf(c.Commune.Id), length, c.Prize, HoursOf(anyDay ? c with { Wish = null } : c, hall, monday, length))
        {
            Pinned = c.IsPinned,
            Skills = c.Wish?.Skill is { Length: > 0 } skill ? new HashSet<string> { skill } : new HashSet<string>(),
            Confirmed = Told(week, key) is { } told ? new Appointment(told.ToldOfficer!.Value, told.ToldDate!.Value) : null,
        };
    }

    static PlannedStop? Told(WeekPlan? week, string key) => week?.Stops.FirstOrDefault(s => s.Key == key && s.ToldDate is not null);

    /// <summary>A day that was promised binds more than the doors: somebody will be there.</summary>
    OpeningHours HoursOf(Candidate c, TownHall? hall, DateOnly monday, int length)
    {
        if (c.Wish is { IsPinned: true, PinnedOn: { } on, PinnedAt: { } at })
        {
            var from = Clock(on).Elapsed(at);
            return OpeningHours.Only(on, new(from, from + length));
        }
        if (hall is not { HoursAreKnown: true }) return OpeningHours.Unknown;
        return OpeningHours.ByDate(WeekDays.Of(monday).ToDictionary(day => day, day =>
            c.Wish is { IsPinned: true, PinnedOn: { } only } && only != day ? Opening.Closed
            : Opening.Within((hall.On(day) ?? []).Select(open => new Window(Clock(day).Elapsed(open.From), Clock(day).Elapsed(open.To))))));
    }

    /// <summary>An authority meets at its seat: where its officer's day begins is the nearest that is known.</summary>
    static CommuneId? WhereOf(AttendedMeeting m, List<OfficerRounds> rounds) =>
        m.Commune ?? rounds.First(r => r.Officer == m.Officer).On(m.HeldOn)?.Start ?? rounds.First(r => r.Officer == m.Officer).Days.Select(d => (CommuneId?)d.Start).FirstOrDefault();

    CouncilEvening? EveningOf(AttendedMeeting m, List<OfficerRounds> rounds, Places places)
    {
        var from = Clock(m.HeldOn).Elapsed(m.StartsAt);
        return WhereOf(m, rounds) is { } at && places.Has(at) ? new(m.HeldOn, at, from, from + (int)m.Expected.Value) : null;
    }

    Visit? CouncilOf(AttendedMeeting m, Places places, List<OfficerRounds> rounds, IReadOnlyList<Candidate> all, Dictionary<string, WrittenStop> stops)
    {
        if (WhereOf(m, rounds) is not { } at || all.FirstOrDefault(c => c.Commune.Id == at) is not { } there) return null;
        var (key, from, length) = ($"conseil-{m.Id}", Clock(m.HeldOn).Elapsed(m.StartsAt), (int)m.Expected.Value);
        stops[key] = new(key, at, m.Authority ?? there.Principal, m.Id, m.Body, 0, 0, 0, 0, 0, true, m.Authority is not null);
        return new(new(key), places.NumberOf(at), length, 0, OpeningHours.Only(m.HeldOn, new(from, from + length))) { Pinned = true, Skills = new HashSet<string> { OfficerReading.Only(m.Officer) } };
    }

    static Visit BusyOf(BusyTime busy, OfficerRounds officer, Places places, IReadOnlyList<Candidate> all, Dictionary<string, WrittenStop> stops)
    {
        var key = FormattableString.Invariant($"occupe-{officer.Officer.Value:N}-{busy.Day:yyyyMMdd}-{busy.From}");
        var start = officer.On(busy.Day)!.Start;
        stops[key] = new(key, start, all.FirstOrDefault(c => c.Commune.Id == start)?.Principal ?? default, null, "Autre rendez-vous", 0, 0, 0, 0, 0, true);
        return new(new(key), places.NumberOf(start), busy.To - busy.From, 0, OpeningHours.Only(busy.Day, new(busy.From, busy.To))) { Pinned = true, Skills = new HashSet<string> { OfficerReading.Only(officer.Officer) } };
    }

    DayClock Clock(DateOnly day) => new(day, scope.Zone);
}
