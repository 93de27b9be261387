using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>Takes over content that was written elsewhere, with what the sites had decided: an installation's past, the demonstration, tests.</summary>
public interface IContentFounding
{
    /// <returns>How many items. Refused when one is not allowed; nothing is kept then.</returns>
    Task<Outcome<int>> TakeOverAsync(IReadOnlyList<KnownItem> items, CancellationToken cancel = default);
}

/// <param name="Body">HTML; cleaned before it is kept.</param>
/// <param name="PublishedAt">Null: waits for its own site.</param>
/// <param name="Placements">On other sites than its own.</param>
/// <param name="Slug">Null: from the title.</param>
/// <param name="Media">Pictures and files, in the order in which they are shown; null: none.</param>
/// <param name="Corrections">Its texts after the first, in their order; null: none.</param>
/// <param name="Edits">Proposed by who is read first; at most one has no answer.</param>
public sealed record KnownItem(
    SiteId Origin, ContentType Type, AccountId? Author, string AuthorName, string Title, string Summary, string Body, ItemFacts Facts, DateTime WrittenAt, DateTime? PublishedAt,
    IReadOnlyList<KnownPlacement> Placements, DateTime? ValidToAt = null, DateOnly? ReviewOn = null, bool Pinned = false, string? Slug = null, IReadOnlyList<KnownMedium>? Media = null,
    IReadOnlyList<KnownText>? Corrections = null, IReadOnlyList<KnownEdit>? Edits = null);

/// <param name="Body">HTML; cleaned before it is kept.</param>
public sealed record KnownText(string Title, string Summary, string Body, string By, DateTime At);

/// <param name="RefusedFor">Null: nobody has answered yet.</param>
public sealed record KnownEdit(AccountId By, KnownText Text, string? RefusedFor = null, AccountId? AnsweredBy = null);

/// <param name="Content">A picture or a file as it was sent; judged like any other.</param>
/// <param name="Name">Of a file: the text of its link.</param>
/// <param name="Alternative">Of a picture: what it shows; empty: it only decorates.</param>
public sealed record KnownMedium(byte[] Content, string Name, string Alternative = "", string Credit = "");

/// <param name="Accepted">Null: not decided yet.</param>
/// <param name="Reason">Of a refusal.</param>
public sealed record KnownPlacement(SiteId Site, bool? Accepted, AccountId? DecidedBy, string Reason = "", bool Pinned = false, string Category = "");
