using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.Road;

/// <summary>One day on the road with all that a phone needs when the network is gone.</summary>
sealed record DaySight(WeekSight Week, IReadOnlyList<DayRound> Rounds)
{
    public IEnumerable<Guid> Written => Rounds.SelectMany(r => r.Stops).SelectMany(s => s.Written);

    /// <summary>Of the day and of its stops.</summary>
    public IEnumerable<string> Addresses(DateOnly day) => Rounds.SelectMany(r => r.Stops).Select(s => Links.Stop(day, s.Stop.Id)).Prepend(Links.Day(day));
}

sealed record DayRound(PlannedRound Round, IReadOnlyList<DayStop> Stops);

/// <param name="Written">Keys of what is written of it: a phone then knows what it need not show as waiting any more.</param>
sealed record DayStop(PlannedStop Stop, string Name, TownHall? Hall, IReadOnlyList<OpenRequest> Requests, string Bring, IReadOnlyList<Guid> Photos, IReadOnlyList<Guid> Written);
