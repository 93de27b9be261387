using Mitoyen.Kernel;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Ledger;

sealed class PlannedHours(PlanReader plans) : IPlannedHours
{
    public async Task<IReadOnlyDictionary<DateOnly, PlannedDay>> DaysAsync(AccountId officer, DateOnly from, DateOnly toExclusive, CancellationToken cancel = default)
    {
        var plan = await plans.ReadAsync(officer, from, toExclusive, cancel);
        return Enumerable.Range(0, toExclusive.DayNumber - from.DayNumber).Select(from.AddDays).ToDictionary(day => day, day => new PlannedDay(plan.On(day), plan.IsHoliday(day), plan.LeaveOn(day), plan.HalfOffOn(day)));
    }
}
