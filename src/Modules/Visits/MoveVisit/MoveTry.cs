using Mitoyen.Kernel;
using Mitoyen.Visits.Data;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.PlanWeek;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>What each day would say to a visit.</summary>
sealed record MoveTry(WeekPlan Week, WeekProblem Problem, PlannedStop? Now, IReadOnlyList<Placement> Days)
{
    /// <summary>How a slot is named in an address: officer and date.</summary>
    public static string Slot(AccountId officer, DateOnly date) => FormattableString.Invariant($"{officer.Value:N}-{date:yyyyMMdd}");

    public Placement? At(string? slot) => Days.FirstOrDefault(d => Slot(d.Officer, d.Date) == slot);
}
