using Mitoyen.Platform.Search;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>Two items that seem to say the same and meet on one site at least: written twice by two people, or by one and a feed.</summary>
static class Duplicates
{
    /// <summary>Words in common, in hundredths of all their words.</summary>
    const int EnoughOfAnEvent = 60, EnoughOfAText = 85;

    public static IEnumerable<(Item Older, Item Newer)> Of(IReadOnlyList<Item> items)
    {
        foreach (var alike in items.Where(i => i.State == ItemState.Published && i.MergedInto is null).GroupBy(i => (i.Type, (i.Facts as EventFacts)?.StartAt.Date)))
        {
            var known = alike.OrderBy(i => i.FirstPublishedAt).Select(i => (Item: i, Words: Words(i), Sites: i.Placements.Where(p => p.Asked && p.State != PlacementState.Refused).Select(p => p.SiteId).ToHashSet())).ToList();
            for (var a = 0; a < known.Count; a++)
                for (var b = a + 1; b < known.Count; b++)
                    if (IsSame(alike.Key.Type, known[a].Words, known[b].Words) && known[a].Sites.Overlaps(known[b].Sites)) yield return (known[a].Item, known[b].Item);
        }
    }

    /// <summary>Of an event the day is the same already: its title tells, and where it is, for villages have their concerts on the same evening.</summary>
    static HashSet<string> Words(Item item) => [.. Folding.Words(item.Facts is EventFacts e ? $"{item.Title} {e.PlaceName} {e.Address}" : $"{item.Title} {item.Summary}")];

    static bool IsSame(ContentType type, HashSet<string> one, HashSet<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return false;
        var common = one.Count(other.Contains);
        return common * 100 >= (one.Count + other.Count - common) * (type == ContentType.Event ? EnoughOfAnEvent : EnoughOfAText);
    }
}
