using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ListContent;

/// <param name="Site">Name of the site where it was written.</param>
/// <param name="HasEdit">Another text of it waits to be read.</param>
sealed record ContentRow(Item Item, string Site, bool HasEdit)
{
    public int Shown => Item.Placements.Count(p => p.Asked && p.State == PlacementState.Accepted && !p.Hidden);

    public int Waiting => Item.Placements.Count(p => p.Asked && p.State == PlacementState.Proposed);
}
