namespace Mitoyen.Sites.Contracts;

/// <summary>Pages that another module draws on the sites (procedures): found by the search, named on the home page and in the site map.</summary>
public interface IResidentLinks
{
    /// <summary>At most eight: the block of the home page.</summary>
    Task<IReadOnlyList<ResidentLink>> OnHomeAsync(SiteView site, CancellationToken cancel = default);

    /// <summary>Those with all the words, best first.</summary>
    Task<FoundLinks> FindAsync(SiteView site, string words, CancellationToken cancel = default);

    /// <summary>Paths whose one address is on each site: for the site map.</summary>
    Task<IReadOnlyList<string>> PathsAsync(SiteView site, CancellationToken cancel = default);
}

/// <param name="Url">From the root of the site.</param>
/// <param name="Kind">“Démarche”.</param>
public sealed record ResidentLink(string Url, string Title, string Summary, string Kind);

/// <param name="Links">The first ones.</param>
/// <param name="Near">For words like those that were typed.</param>
/// <param name="All">Where all of them are, with what it is called.</param>
public sealed record FoundLinks(IReadOnlyList<ResidentLink> Links, ResidentLink? All, bool Near);
