using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Visits.Data;

/// <summary>A travel time that somebody knows better than the formula, one way.</summary>
sealed class TravelOverride : IBelongsToPartnership, IVersioned
{
    public required PartnershipId PartnershipId { get; init; }
    public required CommuneId From { get; init; }
    public required CommuneId To { get; init; }
    public int Version { get; private set; }
    public Minutes Time { get; private set; }

    /// <summary>Length of the road; null: the formula's.</summary>
    public int? Metres { get; private set; }

    public void Become(Minutes time, int? metres) => (Time, Metres) = (time, metres);
}
