using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>The written plan of a week with the names of its places and people.</summary>
sealed class WeekReading(MitoyenDb db, ITerritory territory, IPeople people, LocalClock clock)
{
    public async Task<WeekSight> ReadAsync(DateOnly monday, CancellationToken cancel)
    {
        var week = await db.Set<WeekPlan>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(w => w.Monday == monday, cancel);
        var communes = await territory.MemberCommunesAsync(clock.Today, cancel);
        var known = communes.ToDictionary(c => c.Commune.Id);
        var missing = week is null ? [] : week.Stops.Select(s => s.Commune).Concat(week.Rounds.SelectMany(r => new[] { r.Start, r.End })).Where(c => !known.ContainsKey(c)).Distinct().ToList();
        var others = missing.Count == 0 ? new Dictionary<CommuneId, CommuneView>() : await territory.CommunesAsync(missing, cancel);
        var officers = await db.Set<OfficerRounds>().AsNoTracking().ToListAsync(cancel);
        var names = await people.NamesAsync([.. officers.Select(o => o.Officer).Union((week?.Rounds ?? []).Select(r => r.Officer))], cancel);
        return new(monday, week, known, others, officers, names, await territory.PrincipalsAsync(clock.Today, cancel));
    }
}
