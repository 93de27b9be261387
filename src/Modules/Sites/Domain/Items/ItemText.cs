using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>All that an author writes of an item, as one version of it.</summary>
/// <param name="Body">HTML, cleaned; headings begin at h2.</param>
/// <param name="ValidFromAt">Not shown before; null: from the publication on.</param>
/// <param name="ValidToAt">Not shown from then on; null: for good.</param>
sealed record ItemText(string Slug, string Title, string Summary, string Body, ItemFacts Facts, DateTime? ValidFromAt, DateTime? ValidToAt)
{
    /// <summary>Null: those that the item has already.</summary>
    public ItemMedia? Media { get; init; }
}
