using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Visits.Mileage;

/// <summary>One closed day of the statement.</summary>
/// <param name="Way">Which places, in order.</param>
/// <param name="Vehicle">Null: one of the service.</param>
/// <param name="SinceJanuary">Kilometres with the own vehicle, this trip included.</param>
/// <param name="Paid">In which bands and how much; null as above.</param>
sealed record MileageTrip(DateOnly Day, string Way, int Kilometres, VehiclePower? Vehicle, long SinceJanuary, PaidTrip? Paid)
{
    /// <summary>“1”, or “1 et 2” where the trip crosses into another.</summary>
    public string Bands => Paid is null ? "" : Paid.FirstBand == Paid.LastBand ? $"{Paid.FirstBand}" : $"{Paid.FirstBand} et {Paid.LastBand}";
}
