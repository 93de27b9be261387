using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Modules.Tests.Visits;

/// <summary>Weeks as they come: officers with skills, half days, leave, evening councils, town halls open in the morning only or nobody knows when, confirmed and pinned visits.</summary>
sealed class RandomWeek(int seed, int mostOfficers = 3, int mostDays = 6, int mostVisits = 12, bool oneWeek = false, bool promised = false)
{
    static readonly DateOnly Monday = new(2026, 11, 23);
    readonly Random random = new(seed);

    public PlanningProblem Problem()
    {
        var officers = Enumerable.Range(0, 1 + random.Next(mostOfficers)).Select(AnOfficer).ToList();
        var places = 3 + random.Next(mostVisits);
        var weeks = random.Next(6) == 0 && !oneWeek ? 2 : 1;
        // What is known of the next departure lies behind the planned days.
        officers = [.. officers.Select(o => o with { NextDeparture = o.NextDeparture + ((weeks - 1) * 7 * 1440) })];
        var days = officers.SelectMany(o => Enumerable.Range(0, weeks).SelectMany(w => Enumerable.Range(0, 1 + random.Next(mostDays)).Select(d => ADay(o, Monday.AddDays((7 * w) + d))))).ToList();
        var visits = Enumerable.Range(0, 1 + random.Next(mostVisits)).Select(i => AVisit(i, places, days)).ToList();
        var (travel, rules) = (Travel(places), Rules());
        // Days of which a part, or all, is given away already.
        if (promised) days = [.. days.Select(d => d with { Promised = random.Next(3) switch { 0 => d.Availability.Length, 1 => random.Next(d.Availability.Length), _ => 0 } })];
        return new(officers, days, visits, travel, rules);
    }

    Officer AnOfficer(int number) => new(AccountId.From(new Guid(number + 1, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 0])), $"Agent {number + 1}")
    {
        Skills = Some(["réseau", "site", "téléphonie"], 2),
        WorkOfWeeksBefore = random.Next(3) == 0 ? [.. Enumerable.Range(0, random.Next(13)).Select(_ => 2000 + random.Next(900))] : [],
        OtherWorkOfWeeks = random.Next(2) == 0 ? [random.Next(2500)] : [],
        LastReturn = random.Next(4) == 0 ? (Monday.DayNumber * 1440L) - random.Next(900) : null,
        NextDeparture = random.Next(4) == 0 ? ((Monday.DayNumber + 6) * 1440L) + random.Next(1200) : null,
    };

    HashSet<string> Some(string[] all, int oneIn) => [.. all.Where(_ => random.Next(oneIn) == 0)];

    OfficerDay ADay(Officer officer, DateOnly date)
    {
        var availability = random.Next(5) switch
        {
            0 => Window.OfHours(8, 0, 12, 30),
            1 => Window.OfHours(13, 0, 23, 30),
            2 => Window.OfHours(7, 0, 23, 59),
            _ => Window.OfHours(8, 0, 18, 0),
        };
        return new(officer.Id, date, random.Next(2), random.Next(2), availability) { Absence = random.Next(10) == 0 ? Absence.Leave : Absence.None, Office = random.Next(3) == 0 ? Window.OfHours(8, 30, 17, 0) : null };
    }

    Visit AVisit(int number, int places, List<OfficerDay> days)
    {
        var day = days[random.Next(days.Count)];
        var council = random.Next(6) == 0;
        var service = council ? 30 + random.Next(150) : 15 + random.Next(random.Next(8) == 0 ? 400 : 120);
        var start = (19 * 60) + (15 * random.Next(8));
        return new(new($"{number}"), random.Next(places), service, random.Next(50), council ? OpeningHours.Only(day.Date, new(start, start + service)) : Hours())
        {
            Pinned = council || random.Next(12) == 0,
            Skills = Some(["réseau", "site", "téléphonie"], 8),
            Confirmed = random.Next(5) == 0 ? new(day.Officer, day.Date) : null,
        };
    }

    OpeningHours Hours() => random.Next(6) switch
    {
        0 => OpeningHours.Unknown,
        1 => OpeningHours.EveryDay(Opening.Within(Window.OfHours(9, 0, 12, 0), Window.OfHours(14, 0, 17, 30))),
        2 => OpeningHours.ByDayOfWeek(new Dictionary<DayOfWeek, Opening> { [DayOfWeek.Monday] = Opening.Within(Window.OfHours(9, 0, 12, 0)), [DayOfWeek.Thursday] = Opening.Within(Window.OfHours(14, 0, 19, 0)), [DayOfWeek.Friday] = Opening.Closed }),
        3 => OpeningHours.EveryDay(Opening.Within(new Window(480 + random.Next(300), 800 + random.Next(400)))),
        4 => OpeningHours.EveryDay(Opening.Within(new Window(600 + random.Next(200), 1000 + random.Next(400)))),
        _ => OpeningHours.EveryDay(Opening.Within(Window.OfHours(7, 0, 20, 0))),
    };

    TravelTimes Travel(int places)
    {
        var at = Enumerable.Range(0, places).Select(_ => (X: random.Next(60), Y: random.Next(60))).ToList();
        // On a grid, by the streets: the triangle inequality holds exactly.
        return new(places, [.. from a in at from b in at select Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y)]);
    }

    WorkingTimeRules Rules() => WorkingTimeRules.PublicService with
    {
        Free = random.Next(2) == 0 ? new(random.Next(4) * 2_500) : null,
        Driving = random.Next(3) == 0 ? new(60 + random.Next(200)) : null,
        WeeklyRest = random.Next(6) == 0 ? null : new(),
        WorkADay = random.Next(4) == 0 ? new(240 + random.Next(360)) : new(),
    };
}
