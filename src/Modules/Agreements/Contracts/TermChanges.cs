namespace Mitoyen.Agreements.Contracts;

/// <summary>What an amendment changes from a day on; null is "stays as it is".</summary>
/// <param name="LastDay">A new last day of the agreement (extension or shortening).</param>
public sealed record TermChanges(
    AllocationKey? Key = null, JobDescription? Job = null, ArbitrationClauses? Clauses = null,
    PriorityMatrix? Priorities = null, int? YearlyHours = null, DateOnly? LastDay = null, VisitPromise? Visits = null)
{
    public bool IsEmpty => this == new TermChanges();
}
