namespace Mitoyen.Sites.Contracts;

/// <summary>The sites of the installation, which anybody may see.</summary>
public interface IPublishedSites
{
    Task<bool> AnyAsync(CancellationToken cancel = default);

    /// <summary>By communauté (its own site first), then by name.</summary>
    Task<IReadOnlyList<PublishedSite>> ListAsync(CancellationToken cancel = default);
}

/// <param name="Group">Name of the communauté.</param>
public sealed record PublishedSite(string Name, string HostName, string Group, bool IsAuthority);
