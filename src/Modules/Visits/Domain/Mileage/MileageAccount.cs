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
            thousandths = checked(thousandths + RateOf(trip).Of(driven, trip.Metres));
            driven += trip.Metres;
        }
        return Rounded(thousandths);
    }

    MileageRate RateOf(Trip trip) => rates.At(trip.Day, trip.Power) ?? throw new InvalidOperationException($"No rate is known on {trip.Day:O}.");

    static Euros Rounded(long thousandths) => new((thousandths + 500) / 1_000);

    /// <summary>The trips of a month in order, each with the year behind it and what it adds to the sum: together they are the month's amount to the cent.</summary>
    /// <exception cref="InvalidOperationException">A day has no rate.</exception>
    public IReadOnlyList<PaidTrip> TripsOf(int month)
    {
        var paid = new List<PaidTrip>();
        var (thousandths, driven) = (0L, 0L);
        foreach (var trip in trips.Where(t => t.Day.Month <= month))
        {
            var before = Rounded(thousandths);
            thousandths = checked(thousandths + RateOf(trip).Of(driven, trip.Metres));
            if (trip.Day.Month == month) paid.Add(new(trip.Day, driven + trip.Metres, MileageRate.BandOf(driven), MileageRate.BandOf(Math.Max(driven, driven + trip.Metres - 1)), Rounded(thousandths) - before));
            driven += trip.Metres;
        }
        return paid;
    }

    /// <summary>The band (1, 2 or 3) that the next metre after a month falls into: for the statement.</summary>
    public int BandAfter(int month) => MileageRate.BandOf(MetresTo(month));
}
