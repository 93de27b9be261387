using Mitoyen.Councils.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Visits.Decisions;

/// <summary>A council decided: its decision waits with the other requests.</summary>
sealed class DecisionTaker(IRequests requests) : IDecisionTaker
{
    public Task<Outcome<int>> AskAsync(AuthorityId authority, CommuneId? commune, string title, string description, CancellationToken cancel = default) =>
        requests.SubmitAsync(authority, commune, title, description, cancel);
}
