using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ReviewEdit;

/// <summary>The answer to a proposed edit.</summary>
sealed class ReviewEditForm
{
    public const string Accept = "accepter";
    public const string Refuse = "refuser";
    public const string TakeBack = "reprendre";

    public string? Action { get; set; }
    public string? Reason { get; set; }

    /// <summary>Of the item and of the edit, as they were shown: whoever answers answers what they read.</summary>
    public string? Version { get; set; }

    public static string VersionOf(Item item, ProposedEdit edit) => $"{item.Version}-{edit.Version}";
}
