using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Mileage;

/// <summary>One officer's month, with the year up to its end.</summary>
/// <param name="Owed">Null: a vehicle of the service, or a day without a known rate.</param>
sealed record OfficerMileage(AccountId Officer, string Name, VehiclePower? Power, IReadOnlyList<MileageTrip> Trips, long Kilometres, long SinceJanuary, Euros? Owed, Euros? OwedSinceJanuary);

/// <param name="Way">Which places, in order.</param>
sealed record MileageTrip(DateOnly Day, string Way, int Kilometres);
