using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>What one site shows at an instant: the only way in which residents' pages and feeds read content.</summary>
public interface IShownItems
{
    /// <summary>Pinned ones first, then the newest first; events in the order in which they begin, places and organisations by name.</summary>
    Task<IReadOnlyList<ShownItem>> ListAsync(SiteId site, ContentType type, DateTime at, CancellationToken stop = default);

    Task<ShownItem?> FindAsync(SiteId site, ContentType type, string slug, DateTime at, CancellationToken stop = default);
}
