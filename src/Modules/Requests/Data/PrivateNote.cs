using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Data;

/// <summary>A note between officers. It has a table of its own, so that no query of the thread can show it by mistake, and its text stays out of the journal, which others read.</summary>
sealed class PrivateNote : IBelongsToPartnership
{
    public required PrivateNoteId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required RequestId RequestId { get; init; }
    public required DateTime At { get; init; }
    public required AccountId? Account { get; init; }
    public required string Author { get; init; }
    public required string Text { get; init; }

    public static PrivateNote Of(Request request, By by, DateTime at, string text) => new()
    {
        Id = PrivateNoteId.New(), PartnershipId = request.PartnershipId, RequestId = request.Id, At = at, Account = by.Account, Author = by.Label, Text = text.Trim(),
    };
}
