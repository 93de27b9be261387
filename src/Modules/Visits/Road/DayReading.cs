using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.Road;

/// <summary>Reads one day's rounds with addresses, phones and open requests.</summary>
sealed class DayReading(MitoyenDb db, WeekReading weeks, ITerritory territory, IRequests requests)
{
    /// <param name="officer">Null: all officers.</param>
    public async Task<DaySight> ReadAsync(DateOnly day, AccountId? officer, CancellationToken cancel)
    {
        var week = await weeks.ReadAsync(WeekDays.Monday(day), cancel);
        var rounds = week.Rounds.Where(r => r.Round.Date == day && (officer is null || r.Round.Officer == officer)).ToList();
        var communes = rounds.SelectMany(r => r.Stops).Select(s => s.Commune).Distinct().ToList();
        var halls = await territory.TownHallsAsync(communes, day, day, cancel);
        var open = (await requests.OpenAsync(cancel)).Where(r => r.Request.Commune is not null).ToLookup(r => r.Request.Commune!.Value);
        var wishes = await db.Set<VisitWish>().AsNoTracking().ToDictionaryAsync(w => w.Commune, w => w.Bring, cancel);
        var ids = rounds.SelectMany(r => r.Stops).Select(s => s.Id).ToList();
        var photos = (await db.Set<VisitPhoto>().Where(p => ids.Contains(p.StopId)).OrderBy(p => p.TakenAt).Select(p => new { p.StopId, p.Id }).ToListAsync(cancel)).ToLookup(p => p.StopId, p => p.Id);
        var written = (await db.Set<RoadAction>().Where(a => ids.Contains(a.StopId)).Select(a => new { a.StopId, a.Key }).ToListAsync(cancel)).ToLookup(a => a.StopId, a => a.Key);
        return new(week, [.. rounds.Select(r => new DayRound(r.Round, [.. r.Stops.Select(s => new DayStop(
            s, week.NameOf(s), halls.GetValueOrDefault(s.Commune), s.IsVisit ? [.. open[s.Commune]] : [], s.IsVisit ? wishes.GetValueOrDefault(s.Commune, "") : "", [.. photos[s.Id]], [.. written[s.Id]]))]))]);
    }
}
