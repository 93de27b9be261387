using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Data;

/// <summary>A named piece of a request's work, no longer than the agreement's longest lot, so that the queue can turn between two of them.</summary>
sealed class Lot : IBelongsToPartnership, IVersioned
{
    public static readonly Minutes Shortest = new(15);

    public required LotId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required RequestId RequestId { get; init; }
    public required string Name { get; init; }
    public required Minutes Length { get; init; }
    public required DateTime AddedAt { get; init; }
    public DateTime? DoneAt { get; private set; }
    public int Version { get; private set; }

    public static Outcome<Lot> Cut(Request request, string name, Minutes length, Minutes longest, DateTime at)
    {
        if (!request.Standing.IsOpen) return new NotPossibleNow("découper", request.State);
        if (length < Shortest) return new LotTooShort();
        if (length > longest) return new LotTooLong(French.Hours(longest));
        return new Lot { Id = LotId.New(), PartnershipId = request.PartnershipId, RequestId = request.Id, Name = name.Trim(), Length = length, AddedAt = at };
    }

    public void Finish(DateTime at) => DoneAt ??= at;

    public void TakeUpAgain() => DoneAt = null;
}
