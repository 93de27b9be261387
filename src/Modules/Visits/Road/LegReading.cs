using Mitoyen.Kernel;
using Mitoyen.Visits.PlanWeek;
using Mitoyen.Visits.Travel;

namespace Mitoyen.Visits.Road;

/// <summary>The ways of a round, from each place to the next and back, for whoever drives them with the sheet beside.</summary>
sealed class LegReading(TravelReading travel)
{
    public async Task<IReadOnlyList<Leg>> ReadAsync(WeekSight week, DayRound round, CancellationToken cancel)
    {
        CommuneId[] path = [round.Round.Start, .. round.Stops.Select(s => s.Stop.Commune), round.Round.End];
        var places = path.Distinct().Select(week.Commune).OfType<Mitoyen.Territory.Contracts.CommuneView>().ToList();
        var times = (await travel.ReadAsync(places, cancel)).Times;
        int Number(CommuneId id) => places.FindIndex(p => p.Id == id);
        return [.. path.Zip(path.Skip(1)).Select(way => (From: Number(way.First), To: Number(way.Second)))
            .Select(way => way.From < 0 || way.To < 0 ? new Leg(0, 0) : new Leg(times[way.From, way.To], times.Metres(way.From, way.To)))];
    }
}
