using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Data;

/// <summary>A message of the public thread: whoever may see the request reads it.</summary>
sealed class Message : IBelongsToPartnership
{
    public required MessageId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required RequestId RequestId { get; init; }
    public required DateTime At { get; init; }
    public required AccountId? Account { get; init; }
    public required string Author { get; init; }
    public required string Text { get; init; }

    public static Message Of(Request request, By by, DateTime at, string text) => new()
    {
        Id = MessageId.New(), PartnershipId = request.PartnershipId, RequestId = request.Id, At = at, Account = by.Account, Author = by.Label, Text = text.Trim(),
    };
}
