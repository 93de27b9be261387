using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Mileage;

/// <summary>One officer's month, with the year up to its end.</summary>
/// <param name="OwnSinceJanuary">Kilometres with the own vehicle, which the bands count.</param>
/// <param name="Owed">Null: vehicles of the service only since January, or a day without a known rate.</param>
sealed record OfficerMileage(AccountId Officer, string Name, IReadOnlyList<MileageTrip> Trips, long OwnSinceJanuary, Euros? Owed, Euros? OwedSinceJanuary)
{
    public long Kilometres => Trips.Sum(t => (long)t.Kilometres);

    /// <summary>Those of the month, in the order in which they were driven first.</summary>
    public IReadOnlyList<VehiclePower?> Vehicles => [.. Trips.Select(t => t.Vehicle).Distinct()];
}
