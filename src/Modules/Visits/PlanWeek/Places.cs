using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;
using Mitoyen.Visits.Candidates;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>The communes of a problem and their numbers.</summary>
sealed class Places
{
    readonly Dictionary<CommuneId, int> numbers;

    public Places(IReadOnlyList<Candidate> candidates)
    {
        Communes = [.. candidates.Select(c => c.Commune)];
        numbers = Communes.Select((c, i) => (c.Id, i)).ToDictionary(x => x.Id, x => x.i);
    }

    public IReadOnlyList<CommuneView> Communes { get; }

    /// <summary>False for a commune that has left the partnership since.</summary>
    public bool Has(CommuneId commune) => numbers.ContainsKey(commune);

    public int NumberOf(CommuneId commune) => numbers[commune];
}
