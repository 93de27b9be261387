using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>All dated terms of the agreement in force, amendments applied; each is evaluated at the date of the fact.</summary>
/// <param name="Principals">In the order in which they first appear in a key; ties of a split follow it.</param>
/// <param name="InForce">From the day it takes effect.</param>
/// <param name="ExerciseMonth">Month (1–12) in which an exercise starts, on its first day.</param>
/// <param name="YearlyHours">Hours of a full-time year; 1 607 by default (decree 2000-815, art. 1).</param>
public sealed record AgreementTerms(
    AgreementId Id, string Title, DateRange InForce, int ExerciseMonth,
    IReadOnlyList<AuthorityId> Principals,
    Timeline<AllocationKey> Keys,
    Timeline<JobDescription> JobDescriptions,
    Timeline<ArbitrationClauses> Clauses,
    Timeline<PriorityMatrix> Priorities,
    Timeline<int> YearlyHours)
{
    /// <summary>Empty in agreements that never said anything of it.</summary>
    public Timeline<VisitPromise> Visits { get; init; } = new([]);

    public VisitPromise VisitsAt(DateOnly day) => Visits.StepAt(day)?.Value ?? VisitPromise.None;

    /// <summary>First day of the exercise that holds a day; never before the agreement takes effect.</summary>
    public DateOnly ExerciseStart(DateOnly day)
    {
        var start = new DateOnly(day.Month >= ExerciseMonth ? day.Year : day.Year - 1, ExerciseMonth, 1);
        return start < InForce.From ? InForce.From : start;
    }
}
