using Mitoyen.Kernel;

namespace Mitoyen.Platform.Data;

/// <summary>A row of one partnership. A named query filter hides it from every other.</summary>
public interface IBelongsToPartnership
{
    PartnershipId PartnershipId { get; }
}
