namespace Mitoyen.Sites.Domain.Items;

/// <summary>What bringing a site back does to one of its items.</summary>
/// <param name="Version">The text that it gets back; null: it keeps its own.</param>
/// <param name="State">The state that it comes to, published or archived; null: it keeps its own.</param>
/// <param name="Obstacle">Why it cannot be put online again; empty: nothing hinders it.</param>
sealed record RestoreLine(Item Item, ItemVersion? Version, ItemState? State, string Obstacle)
{
    public void Apply(string by, DateTime at)
    {
        // The address of the page stays: links to it hold, and nobody else may have taken the old one.
        if (Version is not null) Item.Write(Version.Text with { Slug = Item.Slug }, by, at);
        if (State == ItemState.Published) _ = Item.Publish(at);
        if (State == ItemState.Archived) _ = Item.Withdraw(at);
    }
}
