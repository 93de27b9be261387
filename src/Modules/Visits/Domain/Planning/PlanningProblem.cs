using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Multi-day team orienteering with time windows, and the working time of the public service. Whole numbers in one unit of time: minutes in the product, anything in a benchmark.</summary>
sealed record PlanningProblem(IReadOnlyList<Officer> Officers, IReadOnlyList<OfficerDay> Days, IReadOnlyList<Visit> Visits, TravelTimes Travel, WorkingTimeRules Rules)
{
    /// <summary>What moving a confirmed visit to another day or officer costs, in prizes. By default as much as the two highest prizes together.</summary>
    public long MovingCost { get; init; } = Visits.Select(v => (long)v.Prize).OrderDescending().Take(2).Sum() + 1;
}
