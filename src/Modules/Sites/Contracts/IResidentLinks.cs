namespace Mitoyen.Sites.Contracts;

/// <summary>Pages that another module draws on the sites (procedures): found by the search, named on the home page and in the site map.</summary>
public interface IResidentLinks
{
    /// <summary>At most eight, most asked for first: the block of the home page.</summary>
    Task<IReadOnlyList<ResidentLink>> OnHomeAsync(SiteView site, CancellationToken cancel = default);

    Task<IReadOnlyList<ResidentLink>> AllAsync(SiteView site, CancellationToken cancel = default);
}

/// <param name="Url">From the root of the site.</param>
/// <param name="Kind">“Démarche”.</param>
public sealed record ResidentLink(string Url, string Title, string Summary, string Kind);
