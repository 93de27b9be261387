using Microsoft.AspNetCore.Http;
using Mitoyen.Kernel;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Media;

/// <summary>A file that came with a form.</summary>
static class SentFile
{
    public static async Task<Outcome<byte[]>> ReadAsync(IFormFile file, CancellationToken cancel)
    {
        if (file.Length > FileSigns.MostBytes) return new FileTooHeavy();
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancel);
        return content.ToArray();
    }

    /// <summary>Its name without ending, for who has to find it again: “IMG_1234”. Signs that nobody sees are left out: a database refuses some of them.</summary>
    public static string NameOf(IFormFile file) => string.Concat(Path.GetFileNameWithoutExtension(file.FileName.Replace('\\', '/')).Where(c => !char.IsControl(c))) is { Length: > 0 } name ? name.Replace('_', ' ') : "Sans nom";
}
