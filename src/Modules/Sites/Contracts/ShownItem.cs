using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>An item as one site shows it.</summary>
/// <param name="Origin">The site where it was written; its address there is the canonical one.</param>
/// <param name="BodyHtml">Cleaned; headings begin at h2.</param>
/// <param name="LocalCategory">The word under which this site files it.</param>
public sealed record ShownItem(
    ItemId Id, SiteId Origin, ContentType Type, string Slug, string Title, string Summary, string BodyHtml,
    IReadOnlyList<ShownPicture> Pictures, IReadOnlyList<ShownFile> Files, ItemFacts Facts, DateTime FirstPublishedAt, DateTime ChangedAt, bool Pinned, string? LocalCategory);

/// <param name="Url">Address on any site, from the root; of the width that lists show.</param>
/// <param name="SourceSet">Value of <c>srcset</c>; null: one width only.</param>
/// <param name="Alternative">Empty: the picture only decorates.</param>
public sealed record ShownPicture(string Url, string? SourceSet, int Width, int Height, string Alternative, string? Credit)
{
    /// <summary>Of <see cref="Url"/>.</summary>
    public string MediaType { get; init; } = "image/jpeg";

    /// <summary>Lighter formats, the lightest first.</summary>
    public IReadOnlyList<PictureSource> Sources { get; init; } = [];
}

/// <param name="SourceSet">Value of <c>srcset</c>.</param>
public sealed record PictureSource(string MediaType, string SourceSet);

/// <param name="Hash">SHA-256 of the content, in hexadecimal.</param>
/// <param name="Pages">Null: not a document of pages.</param>
public sealed record ShownFile(string Url, string Name, string MediaType, long Bytes, int? Pages, string Hash);
