using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Ledger;

/// <summary>The key in force on each day, asking for each agreement once.</summary>
sealed class KeysOfDays(IAgreements agreements)
{
    readonly List<AgreementTerms> known = [];
    readonly HashSet<DateOnly> without = [];

    public async Task<AllocationKey?> OnAsync(DateOnly day, CancellationToken cancel)
    {
        if (!without.Contains(day) && !known.Any(t => t.InForce.Contains(day)))
        {
            if (await agreements.TermsAsync(day, cancel) is { } terms) known.Add(terms);
            else without.Add(day);
        }
        return Known(day);
    }

    /// <summary>The key of a day that was asked for before.</summary>
    public AllocationKey? Known(DateOnly day) => known.Find(t => t.InForce.Contains(day))?.Keys.StepAt(day)?.Value;
}
