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

    public async Task<OfficerWeek> ReadAsync(OfficerRounds rounds, string name, VisitSettings settings, DateOnly monday, IReadOnlyList<AttendedMeeting> meetings, Places places, CancellationToken cancel)
    {
        var planned = await hours.DaysAsync(rounds.Officer, monday, monday.AddDays(7), cancel);
        var busy = await busyCalendar.ReadAsync(rounds.BusyAddress, name, monday, cancel);
        List<OfficerDay> days = [.. WeekDays.Of(monday).Where(d => rounds.On(d) is { } r && places.Has(r.Start) && places.Has(r.End))
            .Select(d => DayOf(rounds, rounds.On(d)!, d, planned[d], settings, meetings.Any(m => m.HeldOn == d), busy.AllDay.Contains(d), places))];
        var out_ = days.Where(d => d.IsOut).Select(d => d.Date).ToHashSet();
        var other = planned.Where(p => !out_.Contains(p.Key)).Aggregate(Minutes.Zero, (sum, p) => sum + p.Value.Planned);
        var officer = new Officer(rounds.Officer, name)
        {
            Skills = new HashSet<string>([.. rounds.SkillSet, Only(rounds.Officer)], StringComparer.OrdinalIgnoreCase),
            WorkOfWeeksBefore = await WorkBeforeAsync(rounds.Officer, monday, cancel), OtherWorkOfWeeks = [(int)other.Value], LastReturn = await LastReturnAsync(rounds.Officer, monday, cancel),
        };
        return new(officer, days, [.. busy.Times.Where(b => out_.Contains(b.Day))], busy.Notices);
    }

    OfficerDay DayOf(OfficerRounds rounds, IOutDay day, DateOnly date, PlannedDay planned, VisitSettings settings, bool evening, bool busyAllDay, Places places)
    {
        var elapsed = new DayClock(date, scope.Zone);
        // An evening at a council makes the day longer; the law and the closed doors keep the rest as it is.
        var to = evening ? OfficerDay.MinutesADay - 1 : elapsed.Elapsed(day.To);
        var all = new Window(elapsed.Elapsed(day.From), to);
        // Which half nobody said: neither is taken for free.
        var left = planned switch { { Leave: null } => all, { Leave: true, Off: { } off } => Half(off).Left(all, elapsed.Elapsed(HalfDays.Cut)), _ => null };
        return new(rounds.Officer, date, places.NumberOf(day.Start), places.NumberOf(day.End), left ?? all)
        {
            Midnight = elapsed.Midnight,
            Absence = settings.Calendar.IsHoliday(date) || planned.IsHoliday ? Absence.Holiday : left is null ? Absence.Leave : busyAllDay || date < clock.Today ? Absence.NotWorked : Absence.None,
        };
    }

    static HalfDayOff Half(DayHalf off) => off == DayHalf.Morning ? HalfDayOff.Morning : HalfDayOff.Afternoon;

    async Task<IReadOnlyList<int>> WorkBeforeAsync(AccountId officer, DateOnly monday, CancellationToken cancel)
    {
        const int weeks = FortyFourHoursOnAverageOverTwelveWeeks.Weeks - 1;
        var entries = (await ledger.EntriesAsync(monday.AddDays(-7 * weeks), monday, cancel)).Where(e => e.Officer == officer && e.IsOfItsDay).ToLookup(e => (e.Day.DayNumber - monday.DayNumber + (7 * weeks)) / 7, e => e.Minutes.Value);
        return [.. Enumerable.Range(0, weeks).Select(w => (int)Math.Max(0, entries[w].Sum()))];
    }

    async Task<long?> LastReturnAsync(AccountId officer, DateOnly monday, CancellationToken cancel) =>
        await db.Set<PlannedRound>().AsNoTracking().Where(r => r.Officer == officer && r.Date < monday && r.Date >= monday.AddDays(-7)).OrderByDescending(r => r.Date).FirstOrDefaultAsync(cancel) is { } last
            ? new DayClock(last.Date, scope.Zone).Midnight + last.Return : null;
}
