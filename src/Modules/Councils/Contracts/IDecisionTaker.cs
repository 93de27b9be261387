using Mitoyen.Kernel;

namespace Mitoyen.Councils.Contracts;

/// <summary>Turns what a council decided into work. The module that knows requests implements it: Councils does not.</summary>
public interface IDecisionTaker
{
    /// <summary>Submits a request and gives its number; saved with the caller's changes.</summary>
    /// <param name="commune">Null when an authority's council decided.</param>
    Task<Outcome<int>> AskAsync(AuthorityId authority, CommuneId? commune, string title, string description, CancellationToken cancel = default);
}
