using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>One officer's part of a week's problem.</summary>
sealed record OfficerWeek(Officer Officer, IReadOnlyList<OfficerDay> Days, IReadOnlyList<BusyTime> Busy, IReadOnlyList<string> Notices);
