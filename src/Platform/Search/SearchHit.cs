using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Platform.Search;

/// <summary>A subject that answers a search; a higher score comes first. Rows of a query, never of a table.</summary>
public sealed class SearchHit<TId> : IBelongsToPartnership where TId : struct, IId<TId>
{
    public PartnershipId PartnershipId { get; init; }
    public TId SubjectId { get; init; }
    /// <summary>In millionths of the database's own measure: only the order counts.</summary>
    public long Score { get; init; }
}
