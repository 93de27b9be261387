using Mitoyen.Kernel;

namespace Mitoyen.Visits.Domain.Mileage;

/// <summary>
/// One officer's kilometres of one civil year. Bands are cumulated from 1 January over all vehicles; a trip that crosses a band is paid part at one rate, part at the other.
/// Cents are rounded on the sum from January to the end of each month, half up: months add up to the year exactly.
/// </summary>
sealed class MileageAccount
{
    readonly List<Trip> trips;
    readonly MileageRates rates;

    /// <exception cref="ArgumentException">The trips are not of one officer and of that year, or one is negative.</exception>
    public MileageAccount(int year, IEnumerable<Trip> trips, MileageRates rates)
    {
        this.rates = rates;
        this.trips = [.. trips.OrderBy(t => t.Day)];
        if (this.trips.Any(t => t.Day.Year != year || t.Metres < 0)) throw new ArgumentException("A trip is of another year, or negative.", nameof(trips));
        if (this.trips.DistinctBy(t => t.Officer).Count() > 1) throw new ArgumentException("Bands are cumulated for each officer alone.", nameof(trips));
    }

    /// <summary>Metres from 1 January to the end of a month (1 to 12; 0: none).</summary>
    public long MetresTo(int month) => trips.Where(t => t.Day.Month <= month).Sum(t => t.Metres);

    public long MetresOf(int month) => MetresTo(month) - MetresTo(month - 1);

    public Euros Of(int month) => To(month) - To(month - 1);

    /// <summary>From 1 January to the end of a month, to the cent, half up.</summary>
    /// <exception cref="InvalidOperationException">A day has no rate.</exception>
    public Euros To(int month)
    {
        var (thousandths, driven) = (0L, 0L);
        foreach (var trip in trips.Where(t => t.Day.Month <= month))
        {
            var rate = rates.At(trip.Day, trip.Power) ?? throw new InvalidOperationException($"No rate is known on {trip.Day:O}.");
            thousandths = checked(thousandths + rate.Of(driven, trip.Metres));
            driven += trip.Metres;
        }
        return new((thousandths + 500) / 1_000);
    }

    /// <summary>The band (1, 2 or 3) that the next metre after a month falls into: for the statement.</summary>
    public int BandAfter(int month) => MetresTo(month) switch
    {
        < MileageRate.FirstBandMetres => 1,
        < MileageRate.SecondBandMetres => 2,
        _ => 3,
    };
}
