using Mitoyen.Kernel;

namespace Mitoyen.Arbitration.Contracts;

/// <summary>Takes over decisions that were taken before (the demonstration): each gets the sentence that the queue says of that instant.</summary>
public interface IPastDecisions
{
    /// <summary>Adds those whose request waited at that instant; gives how many. Requests and time must be there already.</summary>
    Task<int> TakeOverAsync(IReadOnlyList<PastDecision> decisions, CancellationToken cancel = default);
}

/// <param name="Reason">Kept where the request was not the first of the queue.</param>
public sealed record PastDecision(DateTime At, AccountId Officer, RequestId Taken, string Reason);
