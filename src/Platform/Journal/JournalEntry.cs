using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Journal;

/// <summary>One link of the append-only chain: who changed what, when, from what to what. Its hash covers its content and the hash before it.</summary>
[SharedAcrossPartnerships("one chain for the whole installation, so that no partnership's part can be cut out unseen; pages filter by the nullable partnership")]
public sealed record JournalEntry
{
    /// <summary>1, 2, 3… without a hole.</summary>
    public required long Sequence { get; init; }
    public required DateTime At { get; init; }
    public required AccountId? Account { get; init; }
    /// <summary>Who, in words: an account, a personal link, a command, the system.</summary>
    public required string Actor { get; init; }
    public required PartnershipId? Partnership { get; init; }
    /// <summary><c>added</c>, <c>changed</c>, <c>removed</c>, or a named event such as <c>forged-id</c>.</summary>
    public required string Verb { get; init; }
    public required string Subject { get; init; }
    public required string SubjectId { get; init; }
    /// <summary>JSON of the properties before; null when the row is new.</summary>
    public required string? Before { get; init; }
    public required string? After { get; init; }
    public required string PreviousHash { get; init; }
    public required string Hash { get; init; }
}
