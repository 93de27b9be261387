using Mitoyen.Agreements.Contracts;
using Mitoyen.Arbitration.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>What the principals agreed, as entries of the ledger: in force at the start of the exercise, then at each amendment.</summary>
static class TermEntries
{
    /// <summary>A kind that the job description leaves out is still served, after all others.</summary>
    const long LeastWeight = 1;

    public static IEnumerable<LedgerEvent> Of(AgreementTerms terms, DateOnly start, DateTime until, LocalClock clock)
    {
        IEnumerable<(DateTime At, T Value)> Steps<T>(Timeline<T> timeline)
        {
            if (timeline.StepAt(start) is { } first) yield return (clock.StartOf(start), first.Value);
            foreach (var step in timeline.Where(s => s.From > start && clock.StartOf(s.From) <= until)) yield return (clock.StartOf(step.From), step.Value);
        }

        foreach (var (at, key) in Steps(terms.Keys))
            foreach (var (place, principal) in terms.Principals.Index())
                yield return new WeightSet(at, Keys.Of(principal), key.ShareOf(principal), place);
        foreach (var (at, job) in Steps(terms.JobDescriptions))
        {
            yield return new ClauseSet(at, Clause.SupportCeiling, job.SupportCeiling);
            foreach (var principal in terms.Principals)
                foreach (var kind in Enum.GetValues<WorkKind>())
                    yield return new KindWeightSet(at, Keys.Of(principal), Keys.Of(kind), Math.Max(LeastWeight, job.TargetOf(kind)), (int)kind);
        }
        foreach (var (at, clauses) in Steps(terms.Clauses))
        {
            yield return new ClauseSet(at, Clause.LongestLot, clauses.LongestLot.Value);
            yield return new ClauseSet(at, Clause.CarryOverCap, clauses.CarryOverCap.Value);
            yield return new ClauseSet(at, Clause.UrgentAllowance, clauses.UrgentAllowance.Value);
            yield return new ClauseSet(at, Clause.UrgentRefill, clauses.RefillPerMille * 10);
        }
    }
}
