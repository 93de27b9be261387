using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Requests.Qualify;

/// <summary>What the agreement in force on a day says about requests; the usual clauses where none is in force.</summary>
sealed class AgreedPriorities(IAgreements agreements)
{
    readonly Dictionary<DateOnly, AgreementTerms?> known = [];

    public async Task<PriorityMatrix> MatrixAsync(DateOnly day, CancellationToken cancel) =>
        (await TermsAsync(day, cancel))?.Priorities.StepAt(day)?.Value ?? PriorityMatrix.Default;

    public async Task<Minutes> LongestLotAsync(DateOnly day, CancellationToken cancel) =>
        ((await TermsAsync(day, cancel))?.Clauses.StepAt(day)?.Value ?? ArbitrationClauses.Default).LongestLot;

    /// <summary>Terms hold whole timelines: those of one day serve for every day on which the same agreement is in force.</summary>
    async Task<AgreementTerms?> TermsAsync(DateOnly day, CancellationToken cancel)
    {
        if (known.TryGetValue(day, out var terms)) return terms;
        terms = known.Values.OfType<AgreementTerms>().FirstOrDefault(t => t.InForce.Contains(day)) ?? await agreements.TermsAsync(day, cancel);
        return known[day] = terms;
    }
}
