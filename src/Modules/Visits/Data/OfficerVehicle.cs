using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Data;

/// <summary>With which vehicle an officer drives from a day on, until the next one's day.</summary>
sealed class OfficerVehicle : IBelongsToPartnership
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required Guid RoundsId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>Fiscal horsepower class of the own vehicle that allowances are paid for; null: a vehicle of the service.</summary>
    public required VehiclePower? Power { get; init; }
}
