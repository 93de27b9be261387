using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Content;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Sites.Media;

namespace Mitoyen.Sites.PreviewItem;

/// <summary>An item as a site would show it, whatever its state; with the text that waits to be read, where one does.</summary>
sealed class PreviewReading(MitoyenDb db, PreviewTokens tokens, CurrentSite current, WaitingEdits edits)
{
    public async Task<ShownItem?> FindAsync(string token, CancellationToken cancel)
    {
        if (await ReadAsync(token, cancel) is not var (item, text)) return null;
        var shown = ShownItems.Read(item, text, item.On(current.Site.Id)!, await MediaAsync(item, text, cancel));
        return shown with { Pictures = [.. shown.Pictures.Select(p => Through(p, token))], Files = [.. shown.Files.Select(f => f with { Url = Through(f.Url, token) })] };
    }

    /// <summary>Whether a preview shows a picture or file with these bytes.</summary>
    public async Task<bool> ShowsAsync(string token, string hash, CancellationToken cancel) =>
        await ReadAsync(token, cancel) is var (item, text) && (await MediaAsync(item, text, cancel)).Any(m => m.Hash == hash);

    async Task<(Item, ItemText)?> ReadAsync(string token, CancellationToken cancel)
    {
        if (tokens.Read(token, current.Site.Id) is not var (id, withEdit) || await db.Set<Item>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel) is not { } item) return null;
        return item.On(current.Site.Id) is { Asked: true } ? (item, (withEdit ? (await edits.OfAsync(id, cancel))?.Text : null) ?? item.Text) : null;
    }

    async Task<IReadOnlyList<Medium>> MediaAsync(Item item, ItemText text, CancellationToken cancel)
    {
        var wanted = (text.Media ?? item.Media).All.ToList();
        if (wanted.Count == 0) return [];
        var found = await db.Set<Medium>().AsNoTracking().Where(m => wanted.Contains(m.Id)).ToListAsync(cancel);
        return [.. found.Where(m => m.IsDescribed).OrderBy(m => wanted.IndexOf(m.Id))];
    }

    /// <summary>What is not published yet is given under the address of the preview only.</summary>
    static ShownPicture Through(ShownPicture picture, string token) => picture with
    {
        Url = Through(picture.Url, token), SourceSet = picture.SourceSet is { } set ? ThroughAll(set, token) : null, Sources = [.. picture.Sources.Select(s => s with { SourceSet = ThroughAll(s.SourceSet, token) })],
    };

    static string Through(string url, string token) => $"/apercu/{token}{url}";

    static string ThroughAll(string sourceSet, string token) => sourceSet.Replace(MediaAddresses.Pictures + "/", Through(MediaAddresses.Pictures + "/", token), StringComparison.Ordinal);
}
