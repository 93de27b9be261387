using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Mileage;

/// <summary>One officer's month, with the year up to its end.</summary>
/// <param name="Owed">Null: a vehicle of the service, or a day without a known rate.</param>
sealed record OfficerMileage(AccountId Officer, string Name, VehiclePower? Power, IReadOnlyList<MileageTrip> Trips, long Kilometres, long SinceJanuary, Euros? Owed, Euros? OwedSinceJanuary);

/// <param name="Way">Which places, in order.</param>
/// <param name="SinceJanuary">Kilometres, this trip included.</param>
/// <param name="Paid">In which bands and how much; null as above.</param>
sealed record MileageTrip(DateOnly Day, string Way, int Kilometres, long SinceJanuary, PaidTrip? Paid)
{
    /// <summary>“1”, or “1 et 2” where the trip crosses into another.</summary>
    public string Bands => Paid is null ? "" : Paid.FirstBand == Paid.LastBand ? $"{Paid.FirstBand}" : $"{Paid.FirstBand} et {Paid.LastBand}";
}
