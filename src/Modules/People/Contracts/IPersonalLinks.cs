using Mitoyen.Kernel;

namespace Mitoyen.People.Contracts;

/// <summary>Personal links: a clerk asks for help without an account. The token is 256 random bits; only its hash is kept.</summary>
public interface IPersonalLinks
{
    /// <summary>The link behind a token, or null when it is unknown or revoked. Enters its partnership and names the actor for the rest of the request.</summary>
    Task<PersonalLinkView?> OpenAsync(string token, CancellationToken cancel = default);

    /// <summary>Whom to ask for a new link: the officers of a revoked one's partnership. Of an unknown one only their names, and only where one partnership is served here.</summary>
    Task<IReadOnlyList<WhoToAsk>> WhoToAskAsync(string token, CancellationToken cancel = default);

    /// <summary>Makes a link and gives its token, which is shown once.</summary>
    Task<string> CreateAsync(CommuneId commune, string name, string email, CancellationToken cancel = default);
}
