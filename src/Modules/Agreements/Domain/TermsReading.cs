using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>Reads the terms as timelines: those first agreed, then each amendment's from its day on, so that nothing before that day can change.</summary>
static class TermsReading
{
    /// <param name="applied">Amendments in the order of their effect.</param>
    public static AgreementTerms Read(Agreement agreement, IReadOnlyList<Amendment> applied)
    {
        var steps = Applied(agreement, applied);
        var keys = Line(steps, TermKind.Shares, TermValues.Key);
        return new AgreementTerms(
            agreement.Id, agreement.Title, agreement.RangeWith(applied), agreement.ExerciseMonth,
            [.. keys.SelectMany(k => k.Value.Shares.Select(s => s.Principal)).Distinct()],
            keys,
            Line(steps, TermKind.JobDescription, TermValues.Job),
            Line(steps, TermKind.Clauses, TermValues.Clauses),
            Line(steps, TermKind.Priorities, TermValues.Priorities),
            Line(steps, TermKind.YearlyHours, TermValues.YearlyHours))
        {
            Visits = Line(steps, TermKind.Visits, TermValues.Visits),
        };
    }

    static Term[][] Applied(Agreement agreement, IReadOnlyList<Amendment> applied) =>
    [
        [.. agreement.Terms.Where(t => t.AmendmentId is null)],
        .. applied.Select(a => agreement.Terms.Where(t => t.AmendmentId == a.Id).ToArray()),
    ];

    static Timeline<T> Line<T>(Term[][] layers, TermKind kind, Func<string, T> read)
    {
        var line = new Timeline<T>([]);
        foreach (var step in layers.SelectMany(layer => layer.Where(t => t.Kind == kind).OrderBy(t => t.From)))
            line = line.ChangedFrom(step.From, read(step.Value));
        return line;
    }
}
