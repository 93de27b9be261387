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
        var officers = await db.Set<OfficerRounds>().AsNoTracking().AsSplitQuery().ToDictionaryAsync(r => r.Officer, cancel);
        var names = await people.NamesAsync([.. rounds.Select(r => r.Officer).Distinct()], cancel);
        var ways = await WaysAsync([.. rounds.Where(r => r.Date.Month == month)], cancel);
        return [.. rounds.GroupBy(r => r.Officer).Select(g => Of(g.Key, names.GetValueOrDefault(g.Key, "agent"), day => officers.GetValueOrDefault(g.Key)?.VehicleOn(day), [.. g], year, month, ways))];
    }

    /// <summary>Bands and allowances are of the kilometres with the own vehicle; those with one of the service stand in the statement without either.</summary>
    static OfficerMileage Of(AccountId officer, string name, Func<DateOnly, VehiclePower?> vehicleOn, List<PlannedRound> rounds, int year, int month, Dictionary<RoundId, string> ways)
    {
        List<Trip> own = [.. from r in rounds let power = vehicleOn(r.Date) where power is not null select new Trip(officer, r.Date, power.Value, (r.Kilometres ?? 0) * 1000L)];
        var account = new MileageAccount(year, own, MileageRates.Metropolitan);
        var known = own.Count > 0 && own.TrueForAll(t => MileageRates.Metropolitan.At(t.Day, t.Power) is not null);
        var paid = known ? account.TripsOf(month).ToDictionary(t => t.Day) : [];
        var driven = account.MetresTo(month - 1) / 1000;
        var trips = new List<MileageTrip>();
        foreach (var round in rounds.Where(r => r.Date.Month == month))
        {
            var (power, kilometres) = (vehicleOn(round.Date), round.Kilometres ?? 0);
            if (power is not null) driven += kilometres;
            trips.Add(new(round.Date, ways.GetValueOrDefault(round.Id, ""), kilometres, power, driven, paid.GetValueOrDefault(round.Date)));
        }
        return new(officer, name, trips, account.MetresTo(month) / 1000, known ? account.Of(month) : null, known ? account.To(month) : null);
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
