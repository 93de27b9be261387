using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.Content;

/// <summary>The last part of an item's address: one for each kind in the partnership, so that it means the same on every site that shows the item.</summary>
sealed class Slugs(MitoyenDb db)
{
    public const int Longest = 80;

    /// <summary>The item that has it; null: it is free.</summary>
    public Task<Item?> HolderAsync(ContentType type, string slug, ItemId? but, CancellationToken cancel) =>
        db.Set<Item>().AsNoTracking().IgnoreAutoIncludes().FirstOrDefaultAsync(i => i.Type == type && i.Slug == slug && i.Id != but, cancel);

    /// <summary>From the title; with the site's name, then a number, where others have it.</summary>
    /// <param name="taken">Those of items that are not saved yet.</param>
    public async Task<string> MakeAsync(ContentType type, string title, string siteSlug, IReadOnlySet<string> taken, CancellationToken cancel)
    {
        var plain = HostNames.Slug(title) is { Length: > 0 } words ? words : "contenu";
        // A site's slug has 60 characters at most, and so has a title's: the two are cut to leave room for a number.
        var local = $"{plain}-{siteSlug}"[..Math.Min(Longest - 5, plain.Length + 1 + siteSlug.Length)].TrimEnd('-');
        var known = (await db.Set<Item>().Where(i => i.Type == type && (i.Slug == plain || i.Slug.StartsWith(local))).Select(i => i.Slug).ToListAsync(cancel)).ToHashSet();
        bool IsFree(string slug) => !known.Contains(slug) && !taken.Contains(slug);
        if (IsFree(plain)) return plain;
        return IsFree(local) ? local : Enumerable.Range(2, known.Count + taken.Count + 1).Select(n => $"{local}-{n}").First(IsFree);
    }
}
