using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Requests.Data;

/// <summary>A rank that a principal gave to a request, or took away. Written once, never changed.</summary>
sealed class RankStep : IBelongsToPartnership
{
    public required RankStepId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AuthorityId Principal { get; init; }
    public required RequestId RequestId { get; init; }
    /// <summary>1, 2, 3… in the principal's ranking.</summary>
    public required int Sequence { get; init; }
    public required DateTime At { get; init; }
    public required AccountId? Account { get; init; }
    public required string Actor { get; init; }
    public required int? Rank { get; init; }
}
