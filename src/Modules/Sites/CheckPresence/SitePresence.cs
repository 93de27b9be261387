using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Presence;

namespace Mitoyen.Sites.CheckPresence;

/// <param name="Residents">Null: no population is known.</param>
/// <param name="Last">Under its present name; null: it was not checked yet.</param>
sealed record SitePresence(Site Site, long? Residents, PresenceCheck? Last)
{
    public PresenceState State => Last is null || Last.Count(Verdict.Unknown) == Last.Findings.Count ? PresenceState.Unknown : Last.Count(Verdict.NotMet) > 0 ? PresenceState.ToMend : PresenceState.Good;

    public bool Misses(PresenceCriterion criterion) => Last?.Findings.Any(f => f.Criterion == criterion && f.Verdict == Verdict.NotMet) == true;
}

/// <summary>Good: nothing that could be checked is missing.</summary>
enum PresenceState { ToMend, Good, Unknown }
