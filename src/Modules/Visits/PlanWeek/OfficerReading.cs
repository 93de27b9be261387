using Microsoft.EntityFrameworkCore;
using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Visits.BusyTimes;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>When one officer may go out in a week, and what the law counts from the weeks before.</summary>
sealed class OfficerReading(MitoyenDb db, IPlannedHours hours, ITimeLedger ledger, BusyCalendar busyCalendar, LocalClock clock, PartnershipScope scope)
{
    /// <summary>A skill that only this officer has: a council called this one and nobody else.</summary>
    public static string Only(AccountId officer) => $"agent:{officer}";

    /// <param name="evenings">The councils that the officer has promised to attend.</param>
    public async Task<OfficerWeek> ReadAsync(OfficerRounds rounds, string name, VisitSettings settings, DateOnly monday, IReadOnlyList<CouncilEvening> evenings, Places places, TravelTimes times, CancellationToken cancel)
    {
        var planned = await hours.DaysAsync(rounds.Officer, monday, monday.AddDays(7), cancel);
        var busy = await busyCalendar.ReadAsync(rounds.BusyAddress, name, monday, cancel);
        var days = new List<OfficerDay>();
        var stops = new List<BusyTime>();
        var other = Minutes.Zero;
        foreach (var date in WeekDays.Of(monday))
        {
            List<CouncilEvening> councils = [.. evenings.Where(e => e.Date == date)];
            var way = WayOf(rounds, date, councils, places);
            var read = way is null ? null : DayOf(rounds.Officer, way, date, planned[date], settings, busy, councils, places, times);
            if (read is not null) days.Add(read.Day);
            // Hours at work that no round replaces: those of a day without one, and what another calendar takes of a day with one.
            other += read is { Day.IsOut: true, Out.IsForRounds: true } ? new Minutes(read.Out.Elsewhere) : planned[date].Planned;
            if (read is { Day.IsOut: true }) stops.AddRange(read.Out.Stops.Select(s => new BusyTime(date, s.From, s.To)));
        }
        var officer = new Officer(rounds.Officer, name)
        {
            Skills = new HashSet<string>([.. rounds.SkillSet, Only(rounds.Officer)], StringComparer.OrdinalIgnoreCase),
            WorkOfWeeksBefore = await WorkBeforeAsync(rounds.Officer, monday, cancel), OtherWorkOfWeeks = [(int)other.Value], LastReturn = await LastReturnAsync(rounds.Officer, monday > clock.Today ? monday : clock.Today, cancel),
        };
        return new(officer, days, stops, busy.Notices);
    }

    /// <summary>Where a day begins and ends; on a day without rounds that has a council, where the officer's days usually do.</summary>
    static Way? WayOf(OfficerRounds rounds, DateOnly date, List<CouncilEvening> councils, Places places)
    {
        if (rounds.On(date) is { } day && places.Has(day.Start) && places.Has(day.End)) return new(day.Start, day.End, day);
        if (councils.Count == 0) return null;
        return rounds.Days.FirstOrDefault(d => places.Has(d.Start) && places.Has(d.End)) is { } usual ? new(usual.Start, usual.End, null) : new(councils[0].At, councils[0].At, null);
    }

    DayRead DayOf(AccountId officer, Way way, DateOnly date, PlannedDay planned, VisitSettings settings, BusyWeek busy, List<CouncilEvening> councils, Places places, TravelTimes times)
    {
        var elapsed = new DayClock(date, scope.Zone);
        var (start, end) = (places.NumberOf(way.Start), places.NumberOf(way.End));
        var found = DayOut.Of(new(way.Hours is { } hours ? new(elapsed.Elapsed(hours.From), elapsed.Elapsed(hours.To)) : null, elapsed.Elapsed(HalfDays.Cut),
            [.. busy.Times.Where(b => b.Day == date).Select(b => new Window(b.From, b.To))],
            [.. councils.Select(c => new Window(c.From - times[start, places.NumberOf(c.At)], c.To + times[places.NumberOf(c.At), end]))])
        {
            IsOff = planned is { Leave: not null } and not { Leave: true, Off: not null }, Half = planned is { Leave: true, Off: { } off } ? Half(off) : null,
            IsBusyAllDay = busy.AllDay.Contains(date), IsHoliday = settings.Calendar.IsHoliday(date) || planned.IsHoliday, IsPast = date < clock.Today,
        });
        return new(new(officer, date, start, end, found.Availability) { Midnight = elapsed.Midnight, Promised = found.Promised, Absence = found.Absence }, found);
    }

    static HalfDayOff Half(DayHalf off) => off == DayHalf.Morning ? HalfDayOff.Morning : HalfDayOff.Afternoon;

    async Task<IReadOnlyList<int>> WorkBeforeAsync(AccountId officer, DateOnly monday, CancellationToken cancel)
    {
        const int weeks = FortyFourHoursOnAverageOverTwelveWeeks.Weeks - 1;
        var entries = (await ledger.EntriesAsync(monday.AddDays(-7 * weeks), monday, cancel)).Where(e => e.Officer == officer && e.IsOfItsDay).ToLookup(e => (e.Day.DayNumber - monday.DayNumber + (7 * weeks)) / 7, e => e.Minutes.Value);
        return [.. Enumerable.Range(0, weeks).Select(w => (int)Math.Max(0, entries[w].Sum()))];
    }

    /// <summary>Of the rounds before the first day that can still be planned.</summary>
    async Task<long?> LastReturnAsync(AccountId officer, DateOnly first, CancellationToken cancel) =>
        await db.Set<PlannedRound>().AsNoTracking().Where(r => r.Officer == officer && r.Date < first && r.Date >= first.AddDays(-7)).OrderByDescending(r => r.Date).FirstOrDefaultAsync(cancel) is { } last
            ? new DayClock(last.Date, scope.Zone).Midnight + last.Return : null;

    /// <param name="Hours">Of the rounds of that day; null: none go out.</param>
    sealed record Way(CommuneId Start, CommuneId End, IOutDay? Hours);

    sealed record DayRead(OfficerDay Day, DayOut Out);
}
