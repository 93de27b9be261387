using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Data;

/// <summary>Authorities that share officers: the tenant.</summary>
sealed class Partnership(PartnershipId partnershipId, string name, string zoneId) : IBelongsToPartnership
{
    public PartnershipId PartnershipId { get; private set; } = partnershipId;
    public string Name { get; private set; } = name;

    /// <summary>IANA time zone in which its days begin and end.</summary>
    public string ZoneId { get; private set; } = zoneId;

    public PartnershipView ToView() => new(PartnershipId, Name, ZoneId);
}
