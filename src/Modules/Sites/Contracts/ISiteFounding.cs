using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>Makes the sites of a communauté and of all its communes that have none yet, from the template.</summary>
public interface ISiteFounding
{
    /// <param name="domain">What follows the slug: <c>localhost</c> gives <c>sapignies.localhost</c>.</param>
    /// <param name="mentions">Null: none is known yet.</param>
    /// <returns>The sites made. Refused when there was none to make or a name belongs to another site.</returns>
    Task<Outcome<IReadOnlyList<SiteView>>> FoundAsync(AuthorityId authority, string domain, SharedMentions? mentions = null, CancellationToken cancel = default);
}
