using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Mileage;

namespace Mitoyen.Modules.Tests.Visits;

public class MileageTests
{
    static readonly AccountId Officer = AccountId.From(new Guid("00000000-0000-7000-8000-000000000001"));

    static readonly Gen<Trip[]> Years = Gen.Select(Gen.Int[0, 364], Gen.Long[0, 400_000]).Array[0, 120]
        .Select(all => all.Select(t => new Trip(Officer, new DateOnly(2026, 1, 1).AddDays(t.Item1), VehiclePower.From6To7, t.Item2)).ToArray());

    [Theory]
    [InlineData("UpTo5", 2_000, 640_00)]
    [InlineData("UpTo5", 2_001, 640_40)]
    [InlineData("UpTo5", 10_000, 3_840_00)]
    [InlineData("UpTo5", 10_001, 3_840_23)]
    [InlineData("From6To7", 10_100, 4_930_00)]
    [InlineData("From8", 10_100, 5_332_00)]
    public void The_bands_of_the_order_are_cumulated(string power, long kilometres, long cents) =>
        Assert.Equal(new Euros(cents), Account([new(Officer, new(2026, 3, 2), Enum.Parse<VehiclePower>(power), kilometres * 1_000)]).To(12));

    [Fact]
    public void A_trip_that_crosses_a_band_is_cut_there()
    {
        var account = Account([new(Officer, new(2026, 1, 10), VehiclePower.UpTo5, 1_990_000), new(Officer, new(2026, 2, 16), VehiclePower.UpTo5, 30_000)]);

        Assert.Equal(new Euros((10 * 32) + (20 * 40)), account.Of(2));
        Assert.Equal((1, 2), (account.BandAfter(1), account.BandAfter(2)));
    }

    [Fact]
    public void Months_add_up_to_the_year() => Years.Sample(trips =>
        Assert.Equal(Account(trips).To(12), Enumerable.Range(1, 12).Aggregate(Euros.Zero, (sum, m) => sum + Account(trips).Of(m))));

    [Fact]
    public void Trips_of_a_month_add_up_to_it_and_say_their_bands() => Gen.Select(Years, Gen.Int[1, 12]).Sample((trips, month) =>
    {
        var (account, paid) = (Account(trips), Account(trips).TripsOf(month));

        Assert.Equal(trips.Count(t => t.Day.Month == month), paid.Count);
        Assert.Equal(account.Of(month), paid.Aggregate(Euros.Zero, (sum, t) => sum + t.Amount));
        Assert.Equal(account.MetresTo(month), paid.Select(t => t.MetresSoFar).DefaultIfEmpty(account.MetresTo(month)).Max());
        Assert.All(paid, t => Assert.Equal(t.LastBand, t.MetresSoFar switch { <= 2_000_000 => 1, <= 10_000_000 => 2, _ => Math.Max(3, t.FirstBand) }));
    });

    [Fact]
    public void It_is_what_a_metre_by_metre_count_gives() => Years.Sample(trips =>
    {
        // By tenths of a kilometre, which every trip here is made of.
        Trip[] round = [.. trips.Select(t => t with { Metres = t.Metres / 100 * 100 }).OrderBy(t => t.Day)];
        var (driven, thousandths) = (0L, 0L);
        foreach (var trip in round)
            for (var i = 0L; i < trip.Metres; i += 100)
            {
                thousandths += 100 * (driven < 2_000_000 ? 41 : driven < 10_000_000 ? 51 : 30);
                driven += 100;
            }
        Assert.Equal(new Euros((thousandths + 500) / 1_000), Account(round).To(12));
    }, iter: 50);

    [Fact]
    public void Cutting_a_trip_in_two_changes_nothing() => Gen.Select(Years, Gen.Long[0, 400_000]).Sample((trips, cut) =>
        Assert.Equal(Account(trips).To(12), Account([.. trips.SelectMany(t => new[] { t with { Metres = Math.Min(cut, t.Metres) }, t with { Metres = t.Metres - Math.Min(cut, t.Metres) } })]).To(12)));

    [Fact]
    public void A_day_before_the_first_rate_has_none() => Assert.Null(MileageRates.Metropolitan.At(new(2021, 12, 31), VehiclePower.UpTo5));

    static MileageAccount Account(Trip[] trips) => new(2026, trips, MileageRates.Metropolitan);
}
