using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>What one must know of a day to record time on it.</summary>
/// <param name="Key">The key in force, or null when no agreement is.</param>
/// <param name="Communes">Each commune of the partnership that day, with the principal it belonged to.</param>
sealed record DayFacts(AllocationKey? Key, bool IsClosed, IReadOnlySet<AuthorityId> Principals, IReadOnlyDictionary<CommuneId, AuthorityId> Communes);
