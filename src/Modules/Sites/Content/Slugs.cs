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

    /// <summary>One for an item that is written now.</summary>
    public async Task<string> MakeAsync(ContentType type, string title, string siteSlug, CancellationToken cancel)
    {
        var (plain, local) = Beginnings(title, siteSlug);
        return Of(title, siteSlug, (await db.Set<Item>().Where(i => i.Type == type && (i.Slug == plain || i.Slug.StartsWith(local))).Select(i => i.Slug).ToListAsync(cancel)).ToHashSet());
    }

    /// <summary>All that are taken, for whoever writes many items at once: each new one is added to them.</summary>
    public async Task<HashSet<string>> TakenAsync(ContentType type, CancellationToken cancel) =>
        (await db.Set<Item>().Where(i => i.Type == type).Select(i => i.Slug).ToListAsync(cancel)).ToHashSet();

    /// <summary>From the title; with the site's name, then a number, where others have it.</summary>
    public static string Of(string title, string siteSlug, IReadOnlySet<string> taken)
    {
        var (plain, local) = Beginnings(title, siteSlug);
        if (!taken.Contains(plain)) return plain;
        return !taken.Contains(local) ? local : Enumerable.Range(2, taken.Count + 1).Select(n => $"{local}-{n}").First(slug => !taken.Contains(slug));
    }

    /// <summary>A site's slug has 60 characters at most, and so has a title's: the two are cut to leave room for a number.</summary>
    static (string Plain, string Local) Beginnings(string title, string siteSlug)
    {
        var plain = HostNames.Slug(title) is { Length: > 0 } words ? words : "contenu";
        return (plain, $"{plain}-{siteSlug}"[..Math.Min(Longest - 5, plain.Length + 1 + siteSlug.Length)].TrimEnd('-'));
    }
}
