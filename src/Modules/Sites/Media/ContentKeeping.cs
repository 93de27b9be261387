using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Pictures;
using Mitoyen.Sites.Data;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>Takes the bytes that somebody sent, whatever their name: a picture is kept as pixels in its widths, a file as it is. They are saved with the next save.</summary>
sealed class ContentKeeping(MitoyenDb db, PartnershipScope scope, PictureStudio studio)
{
    /// <summary>Added here and not saved yet.</summary>
    readonly HashSet<string> added = [];

    public async Task<Outcome<KeptContent>> KeepAsync(byte[] sent, CancellationToken cancel)
    {
        var prepared = await studio.PrepareAsync(sent, cancel);
        if (!prepared.IsRefused(out var no)) return await KeepAsync(prepared.Value, cancel);
        if (no is not NotAPicture) return no;
        var examined = await Task.Run(() => FileExamination.Of(sent), cancel);
        if (!examined.IsRefused(out _) && await IsNewAsync(examined.Value.Hash, cancel))
            db.Add(new MediumContent { PartnershipId = scope.Required, Hash = examined.Value.Hash, Width = 0, MediaType = examined.Value.MediaType, Content = sent });
        return examined;
    }

    async Task<Outcome<KeptContent>> KeepAsync(PreparedPicture picture, CancellationToken cancel)
    {
        if (await IsNewAsync(picture.Hash, cancel))
            db.AddRange(picture.Renditions.Select(r => new MediumContent { PartnershipId = scope.Required, Hash = picture.Hash, Width = r.Width, MediaType = r.Format.MediaType(), Content = r.Content }));
        var everywhere = picture.Renditions.Where(r => r.Format is PictureFormat.Jpeg or PictureFormat.Png).OrderBy(r => r.Width).ToList();
        return new KeptContent(MediumKind.Picture, picture.Hash, everywhere[^1].Format.MediaType(), everywhere[^1].Content.Length, picture.Width, picture.Height, string.Join(' ', everywhere.Select(r => r.Width)));
    }

    async Task<bool> IsNewAsync(string hash, CancellationToken cancel) =>
        added.Add(hash) && !await db.Set<MediumContent>().AnyAsync(c => c.Hash == hash, cancel);
}
