using System.Security.Cryptography;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Takes over pictures and files of items that were written elsewhere; the same bytes are prepared once, and stand once in each library.</summary>
sealed class MediaFounding(MitoyenDb db, PartnershipScope scope, ContentKeeping keeping)
{
    readonly Dictionary<string, KeptContent> prepared = [];
    readonly Dictionary<(SiteId Site, string Hash, string Name), MediumId> known = [];

    public async Task<Outcome<ItemMedia>> KeepAsync(KnownItem item, CancellationToken cancel)
    {
        var all = new List<MediumId>();
        foreach (var medium in item.Media ?? [])
        {
            var id = await KeepAsync(item, medium, cancel);
            if (id.IsRefused(out var no)) return no;
            all.Add(id.Value);
        }
        return new ItemMedia(all);
    }

    async Task<Outcome<MediumId>> KeepAsync(KnownItem item, KnownMedium sent, CancellationToken cancel)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(sent.Content));
        if (known.TryGetValue((item.Origin, hash, sent.Name), out var there)) return there;
        if (!prepared.TryGetValue(hash, out var kept))
        {
            var outcome = await keeping.KeepAsync(sent.Content, cancel);
            if (outcome.IsRefused(out var no)) return no;
            prepared[hash] = kept = outcome.Value;
        }
        var medium = Medium.Add(scope.Required, item.Origin, kept, sent.Name, item.Author, item.AuthorName, item.WrittenAt);
        if (medium.Describe(sent.Name, sent.Alternative.Length == 0, sent.Alternative, sent.Credit) is { } wrong) return wrong;
        db.Add(medium);
        return known[(item.Origin, hash, sent.Name)] = medium.Id;
    }
}
