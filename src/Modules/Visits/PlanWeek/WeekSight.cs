using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>A week as its pages show it.</summary>
sealed record WeekSight(
    DateOnly Monday, WeekPlan? Week, IReadOnlyDictionary<CommuneId, MemberCommune> Communes, IReadOnlyDictionary<CommuneId, CommuneView> Others, IReadOnlyList<OfficerRounds> Officers,
    IReadOnlyDictionary<AccountId, string> Names, IReadOnlyList<AuthorityView> Principals)
{
    public CommuneView? Commune(CommuneId id) => Communes.TryGetValue(id, out var member) ? member.Commune : Others.GetValueOrDefault(id);

    public string NameOf(CommuneId id) => Commune(id)?.Name ?? "commune inconnue";

    public string NameOf(PlannedStop stop) => stop.IsVisit ? NameOf(stop.Commune) : stop.Label;

    public string NameOf(AccountId officer) => Names.GetValueOrDefault(officer, "agent");

    public IEnumerable<(PlannedRound Round, IReadOnlyList<PlannedStop> Stops)> Rounds => Week is null ? [] :
        Week.Rounds.OrderBy(r => r.Date).ThenBy(r => NameOf(r.Officer)).Select(r => (r, (IReadOnlyList<PlannedStop>)[.. Week.Standing.Where(s => s.Officer == r.Officer && s.Date == r.Date).OrderBy(s => s.Position)]))
            .Where(r => r.Item2.Count > 0);

    /// <summary>Days on which somebody may go out, by what the settings say.</summary>
    public IEnumerable<(AccountId Officer, DateOnly Date)> Slots =>
        from day in WeekDays.Of(Monday) from officer in Officers where officer.On(day) is not null select (officer.Officer, day);
}
