using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Territory.Data;

/// <summary>An authority is a principal of the partnership from a day on, until the day before <see cref="To"/>.</summary>
sealed class PartnershipPrincipal(PartnershipId partnershipId, AuthorityId authorityId, DateOnly from, DateOnly? to, int position) : IBelongsToPartnership
{
    public PartnershipId PartnershipId { get; private set; } = partnershipId;
    public AuthorityId AuthorityId { get; private set; } = authorityId;
    public DateOnly From { get; private set; } = from;
    public DateOnly? To { get; private set; } = to;

    /// <summary>Order in which the principals joined: 1, 2, 3…</summary>
    public int Position { get; private set; } = position;
}
