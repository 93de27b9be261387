namespace Mitoyen.Sites.Domain.Items;

/// <summary>
/// What must happen so that a site's own items say and show again what they did before an instant. Texts come back as new versions, what did not exist is withdrawn:
/// nothing is deleted, so that the same plan for the instant before it was applied undoes it.
/// </summary>
static class SiteRestorePlan
{
    /// <param name="items">All that the site is the origin of.</param>
    /// <param name="before">Exclusive.</param>
    public static IReadOnlyList<RestoreLine> Of(IEnumerable<Item> items, ILookup<Contracts.ItemId, ItemVersion> versions, ILookup<Contracts.ItemId, ItemStep> steps, DateTime before) =>
        [.. items.Select(i => Line(i, versions[i.Id], steps[i.Id], before)).OfType<RestoreLine>()];

    static RestoreLine? Line(Item item, IEnumerable<ItemVersion> versions, IEnumerable<ItemStep> steps, DateTime before)
    {
        var then = versions.Where(v => v.SavedAt < before).MaxBy(v => v.Number);
        // Begun, submitted and published at one instant: it was published.
        var state = steps.Where(s => s.TakenAt < before).OrderBy(s => s.TakenAt).ThenBy(s => s.State).LastOrDefault()?.State ?? ItemState.Draft;
        var (wasOut, isOut) = (then is not null && state == ItemState.Published, item.State == ItemState.Published);
        var text = then is not null && then.Text with { Slug = item.Slug } != item.Text ? then : null;
        var obstacle = !wasOut || isOut ? "" : item.MergedInto is not null ? "réuni depuis avec un autre contenu" : item.FrozenAt is not null ? "suspendu avec le compte de son auteur" : "";
        ItemState? comesTo = wasOut == isOut || obstacle.Length > 0 ? null : wasOut ? ItemState.Published : ItemState.Archived;
        return text is null && comesTo is null && obstacle.Length == 0 ? null : new(item, text, comesTo, obstacle);
    }
}
