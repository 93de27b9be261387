namespace Mitoyen.Arbitration.Domain;

/// <summary>One kind of work of one principal.</summary>
/// <param name="Received">Minutes recorded with corrections and its part of common time.</param>
/// <param name="Target">The job description's part of all minutes received in a kind, by the weights in force.</param>
/// <param name="Balance">Ahead (above 0) or behind inside the principal, offsets included.</param>
sealed record KindStanding(KindKey Kind, long Weight, long Received, long Target, long Balance, long Uncalled, int Waiting);
