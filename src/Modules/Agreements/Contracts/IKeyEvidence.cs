using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>A measure that the key simulator sets beside the agreed key. Modules that this one may not know (time, requests) supply theirs.</summary>
public interface IKeyEvidence
{
    /// <summary>French name of the measure, for instance « demandes des 12 derniers mois ».</summary>
    string Label { get; }

    /// <summary>A quantity for each principal over days in [from, toExclusive); any unit, only the proportions count.</summary>
    Task<IReadOnlyDictionary<AuthorityId, long>> MeasureAsync(DateOnly from, DateOnly toExclusive, CancellationToken cancel = default);
}
