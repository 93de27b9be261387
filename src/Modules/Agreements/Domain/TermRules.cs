using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>What a term may say.</summary>
static class TermRules
{
    public const int LongestYear = 1820;

    public static Refusal? Check(JobDescription job)
    {
        if (job.Targets.Any(t => t.BasisPoints is < 0 or > AllocationKey.Whole)) return new TargetOutOfRange();
        var sum = job.Targets.Sum(t => t.BasisPoints);
        if (sum != AllocationKey.Whole || job.Targets.DistinctBy(t => t.Kind).Count() != job.Targets.Count) return new TargetsDoNotSumToWhole(sum);
        if (job.SupportCeiling is < 0 or > AllocationKey.Whole) return new CeilingOutOfRange();
        return job.SupportCeiling < job.TargetOf(WorkKind.Support) ? new CeilingBelowTarget() : null;
    }

    public static Refusal? Check(ArbitrationClauses clauses)
    {
        if (clauses.LongestLot < new Minutes(30) || clauses.LongestLot > Minutes.FromHours(70)) return new LotOutOfRange();
        if (clauses.CarryOverCap < Minutes.Zero || clauses.CarryOverCap > Minutes.FromHours(400)) return new CarryOverOutOfRange();
        if (clauses.UrgentAllowance < Minutes.Zero || clauses.UrgentAllowance > Minutes.FromHours(400)) return new UrgentOutOfRange();
        return clauses.RefillPerMille is < 0 or > 1000 ? new RefillOutOfRange() : null;
    }

    /// <summary>A problem that touches more people, or can wait less, is never of a lower class.</summary>
    public static Refusal? Check(PriorityMatrix matrix)
    {
        foreach (var impact in Enum.GetValues<Impact>())
            foreach (var urgency in Enum.GetValues<Urgency>())
            {
                if (!matrix.Cells.TryGetValue((impact, urgency), out var here)) return new MatrixHasAHole();
                if (matrix.Cells.TryGetValue((impact + 1, urgency), out var wider) && wider > here) return new MatrixIsNotMonotone(impact + 1, urgency);
                if (matrix.Cells.TryGetValue((impact, urgency + 1), out var sooner) && sooner > here) return new MatrixIsNotMonotone(impact, urgency + 1);
            }
        return null;
    }

    public static Refusal? CheckYearlyHours(int hours) => hours is < 1 or > LongestYear ? new YearlyHoursOutOfRange() : null;

    public static Refusal? Check(VisitPromise visits) => visits.EveryWeeks is < 1 or > 104 ? new VisitWeeksOutOfRange() : null;

    /// <summary>An allowance that refills faster than the principal's share would let it live on urgent work alone: ρ ≤ each share that is in force with it.</summary>
    public static Refusal? CheckRefill(Timeline<AllocationKey> keys, Timeline<ArbitrationClauses> clauses)
    {
        var days = keys.Select(k => k.From).Concat(clauses.Select(c => c.From)).Where(d => d >= keys.Start && d >= clauses.Start);
        foreach (var day in days)
            if (clauses.At(day).RefillPerMille is { } refill && keys.At(day).Shares.Any(s => s.BasisPoints > 0 && refill * 10 > s.BasisPoints))
                return new RefillAboveShare();
        return null;
    }
}
