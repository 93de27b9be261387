using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.DecidePlacements;

/// <param name="Site">Name of the site that is asked.</param>
/// <param name="From">Name of the site where it was written.</param>
sealed record ProposalRow(Placement Placement, Item Item, string Site, string From);
