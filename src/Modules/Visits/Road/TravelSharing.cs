using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Sharing;
using Mitoyen.Visits.Travel;

namespace Mitoyen.Visits.Road;

/// <summary>Shares the road of a round between the principals that it served.</summary>
sealed class TravelSharing(ITerritory territory, TravelReading travel)
{
    /// <summary>The game is played with the times of the plan; what was really driven is shared in the same proportions.</summary>
    public async Task<(IReadOnlyDictionary<AuthorityId, Minutes> Parts, string Sentence)> SplitAsync(PlannedRound round, IReadOnlyList<PlannedStop> stops, Minutes driven, CancellationToken cancel)
    {
        var principals = await territory.PrincipalsAsync(round.Date, cancel);
        var places = (await territory.CommunesAsync([.. stops.Select(s => s.Commune).Append(round.Start).Append(round.End).Distinct()], cancel)).Values.ToList();
        var times = (await travel.ReadAsync(places, cancel)).Times;
        int Place(CommuneId id) => places.FindIndex(p => p.Id == id);
        int Number(AuthorityId id) => principals.Index().FirstOrDefault(p => p.Item.Id == id, (-1, null!)).Index;
        var cost = new RoundCost(Place(round.Start), Place(round.End), [.. stops.Select(s => (Place(s.Commune), (IReadOnlyList<int>)(Number(s.Principal) is >= 0 and var n && (s.IsVisit || s.Meeting is not null) ? [n] : [])))], principals.Count, (from, to) => times[from, to]);
        var planned = TravelSplit.Of(cost);
        var parts = planned.Sum() == driven.Value || planned.Sum() == 0 ? planned : LargestRemainder.Split(driven.Value, planned);
        var sentence = SplitSentence.Of(cost, [.. principals.Select(p => p.ShortName())], planned, French.Hours);
        if (planned.Sum() != driven.Value) sentence += $" Sur la route, ce fut {French.Hours(driven)}, partagées dans la même proportion.";
        return (principals.Select((p, i) => (p.Id, Part: new Minutes(parts[i]))).ToDictionary(p => p.Id, p => p.Part), sentence);
    }
}
