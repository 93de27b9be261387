using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.Road;

/// <summary>One day on the road with all that a phone needs when the network is gone.</summary>
sealed record DaySight(WeekSight Week, IReadOnlyList<DayRound> Rounds);

sealed record DayRound(PlannedRound Round, IReadOnlyList<DayStop> Stops);

/// <param name="Drive">Minutes from the place before.</param>
sealed record DayStop(PlannedStop Stop, string Name, TownHall? Hall, IReadOnlyList<OpenRequest> Requests, string Bring, IReadOnlyList<Guid> Photos);
