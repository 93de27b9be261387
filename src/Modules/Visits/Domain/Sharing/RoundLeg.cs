using System.Numerics;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>
/// A way that some coalitions drive and others do not: from one stop of the round to a later one, past all those between. Driven when both ends serve somebody of the coalition and nothing between does.
/// </summary>
/// <param name="From">Who the stop that is left serves, one bit each; null: the start of the round, where everybody is.</param>
/// <param name="Between">Who the stops that are passed serve.</param>
/// <param name="To">Who the stop that is reached serves; null: the end of the round.</param>
readonly record struct RoundLeg(BigInteger? From, BigInteger Between, BigInteger? To, long Cost);
