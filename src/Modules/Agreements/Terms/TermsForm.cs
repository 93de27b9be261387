using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Design;

namespace Mitoyen.Agreements.Terms;

/// <summary>The terms beside the shares, as they are typed; the draft and the amendment have the same fields.</summary>
sealed class TermsForm
{
    public List<TargetLine> Targets { get; set => field = value ?? []; } = [];
    public string? SupportCeiling { get; set; }
    public string? LongestLot { get; set; }
    public string? CarryOverCap { get; set; }
    public string? UrgentAllowance { get; set; }
    /// <summary>Empty: half of each share.</summary>
    public string? Refill { get; set; }
    public List<CellLine> Matrix { get; set => field = value ?? []; } = [];
    public string? YearlyHours { get; set; }
    /// <summary>Empty: nothing is promised.</summary>
    public string? VisitWeeks { get; set; }

    public static TermsForm From(JobDescription job, ArbitrationClauses clauses, PriorityMatrix matrix, int hours, VisitPromise visits) => new()
    {
        Targets = [.. Enum.GetValues<WorkKind>().Select(k => new TargetLine { Kind = k.ToString(), Percent = French.Fraction(job.TargetOf(k), 2) })],
        SupportCeiling = French.Fraction(job.SupportCeiling, 2), LongestLot = French.Hours(clauses.LongestLot), CarryOverCap = French.Hours(clauses.CarryOverCap),
        UrgentAllowance = French.Hours(clauses.UrgentAllowance), Refill = clauses.RefillPerMille is { } r ? French.Fraction(r, 1) : "", YearlyHours = French.Number(hours), VisitWeeks = visits.EveryWeeks is { } weeks ? French.Number(weeks) : "",
        Matrix = [.. matrix.Cells.OrderBy(c => c.Key).Select(c => new CellLine { Impact = c.Key.Impact.ToString(), Urgency = c.Key.Urgency.ToString(), Class = c.Value.ToString() })],
    };

    public JobDescription Job(FormReading reading) => new(
        [.. Targets.Select((t, i) => new KindTarget(reading.Choice<WorkKind>(t.Kind, $"Terms.Targets[{i}].Percent"), reading.Value(French.ReadPercent(t.Percent), $"Terms.Targets[{i}].Percent")))
            .Where(t => t.BasisPoints > 0)],
        reading.Value(French.ReadPercent(SupportCeiling), "Terms.SupportCeiling"));

    public ArbitrationClauses Clauses(FormReading reading) => new(
        reading.Value(French.ReadMinutes(LongestLot), "Terms.LongestLot"),
        reading.Value(French.ReadMinutes(CarryOverCap), "Terms.CarryOverCap"),
        reading.Value(French.ReadMinutes(UrgentAllowance), "Terms.UrgentAllowance"),
        string.IsNullOrWhiteSpace(Refill) ? null : reading.PerMille(Refill, "Terms.Refill"));

    public PriorityMatrix Priorities(FormReading reading) => new(Matrix
        .Select((c, i) => (Key: (reading.Choice<Impact>(c.Impact, $"Terms.Matrix[{i}].Class"), reading.Choice<Urgency>(c.Urgency, $"Terms.Matrix[{i}].Class")), Class: reading.Choice<PriorityClass>(c.Class, $"Terms.Matrix[{i}].Class")))
        .DistinctBy(c => c.Key).ToDictionary(c => c.Key, c => c.Class));

    public VisitPromise Visits(FormReading reading) => string.IsNullOrWhiteSpace(VisitWeeks) ? VisitPromise.None : new((int)Math.Clamp(reading.Value(French.ReadNumber(VisitWeeks), "Terms.VisitWeeks"), int.MinValue, int.MaxValue));

    public int Hours(FormReading reading) => (int)Math.Clamp(reading.Value(French.ReadNumber(YearlyHours), "Terms.YearlyHours"), int.MinValue, int.MaxValue);
}

sealed class TargetLine
{
    public string? Kind { get; set; }
    public string? Percent { get; set; }
}

sealed class CellLine
{
    public string? Impact { get; set; }
    public string? Urgency { get; set; }
    public string? Class { get; set; }
}
