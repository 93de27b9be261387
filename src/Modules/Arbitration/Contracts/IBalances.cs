using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.Contracts;

/// <summary>How far each principal is behind or ahead, for the modules that follow (visits, projects, costs).</summary>
public interface IBalances
{
    /// <summary>Balances at the end of a day, in the order of the agreement; empty when no agreement is in force.</summary>
    Task<IReadOnlyList<PrincipalBalance>> AsOfAsync(DateOnly day, CancellationToken cancel = default);
}

/// <param name="Received">Minutes recorded for it since the start of the exercise, with its share of common time.</param>
/// <param name="Due">Its share of all minutes recorded.</param>
/// <param name="Offset">D_p: what the queue still has to give back (below 0) or has given ahead (above 0), uncalled right included.</param>
public sealed record PrincipalBalance(AuthorityId Principal, Minutes Received, Minutes Due, Minutes Offset, Minutes UncalledRight);
