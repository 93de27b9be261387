using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.People.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Mileage;

/// <summary>The kilometres of closed days: the viewer's own, or everybody's for who may only see.</summary>
sealed class MileageReading(MitoyenDb db, IPeople people, ITerritory territory, CurrentViewer current)
{
    public async Task<IReadOnlyList<OfficerMileage>> ReadAsync(int year, int month, CancellationToken cancel)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, month, 1).AddMonths(1));
        var rounds = await db.Set<PlannedRound>().AsNoTracking().Where(r => r.ClosedAt != null && r.Date >= from && r.Date < to).OrderBy(r => r.Date).ToListAsync(cancel);
        if (current.Viewer.Can(Permission.PlanVisits)) rounds.RemoveAll(r => r.Officer != current.Viewer.Account);
        var powers = await db.Set<OfficerRounds>().AsNoTracking().ToDictionaryAsync(r => r.Officer, r => r.Power, cancel);
        var names = await people.NamesAsync([.. rounds.Select(r => r.Officer).Distinct()], cancel);
        var ways = await WaysAsync([.. rounds.Where(r => r.Date.Month == month)], cancel);
        return [.. rounds.GroupBy(r => r.Officer).Select(g => Of(g.Key, names.GetValueOrDefault(g.Key, "agent"), powers.GetValueOrDefault(g.Key), [.. g], year, month, ways))];
    }

    static OfficerMileage Of(AccountId officer, string name, VehiclePower? power, List<PlannedRound> rounds, int year, int month, Dictionary<RoundId, string> ways)
    {
        var account = new MileageAccount(year, rounds.Select(r => new Trip(officer, r.Date, power ?? VehiclePower.UpTo5, (r.Kilometres ?? 0) * 1000L)), MileageRates.Metropolitan);
        var known = power is not null && rounds.All(r => MileageRates.Metropolitan.At(r.Date, power.Value) is not null);
        var paid = known ? account.TripsOf(month).ToDictionary(t => t.Day) : [];
        var before = account.MetresTo(month - 1) / 1000;
        var ofMonth = rounds.Where(r => r.Date.Month == month).ToList();
        return new(officer, name, power, [.. ofMonth.Select((r, i) => new MileageTrip(r.Date, ways.GetValueOrDefault(r.Id, ""), r.Kilometres ?? 0, before + ofMonth.Take(i + 1).Sum(x => (long)(x.Kilometres ?? 0)), paid.GetValueOrDefault(r.Date)))],
            account.MetresOf(month) / 1000, account.MetresTo(month) / 1000, known ? account.Of(month) : null, known ? account.To(month) : null);
    }

    async Task<Dictionary<RoundId, string>> WaysAsync(List<PlannedRound> rounds, CancellationToken cancel)
    {
        if (rounds.Count == 0) return [];
        var (first, last) = (rounds.Min(r => r.Date), rounds.Max(r => r.Date));
        var stops = await db.Set<PlannedStop>().AsNoTracking().Where(s => s.Date >= first && s.Date <= last && s.DoneAt != null).OrderBy(s => s.Position).ToListAsync(cancel);
        var names = await territory.CommunesAsync([.. stops.Select(s => s.Commune).Concat(rounds.SelectMany(r => new[] { r.Start, r.End })).Distinct()], cancel);
        string Name(CommuneId id) => names.TryGetValue(id, out var commune) ? commune.Name : "?";
        return rounds.ToDictionary(r => r.Id, r => string.Join(" – ", stops.Where(s => s.Officer == r.Officer && s.Date == r.Date).Select(s => Name(s.Commune)).Prepend(Name(r.Start)).Append(Name(r.End))));
    }
}
