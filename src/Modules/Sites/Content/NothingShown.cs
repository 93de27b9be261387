using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Content;

/// <summary>Until the content is there: no site shows anything.</summary>
sealed class NothingShown : IShownItems
{
    public Task<IReadOnlyList<ShownItem>> ListAsync(SiteId site, ContentType type, DateTime at, CancellationToken stop) => Task.FromResult<IReadOnlyList<ShownItem>>([]);

    public Task<ShownItem?> FindAsync(SiteId site, ContentType type, string slug, DateTime at, CancellationToken stop) => Task.FromResult<ShownItem?>(null);
}
