using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Modules.Tests.Kernel;

/// <summary>In 2026 Paris skips 2:00–3:00 on 29 March and repeats it on 25 October.</summary>
public sealed class The_local_clock
{
    static readonly LocalClock Paris = At(new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("2026-06-30T21:59:59", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00", "2026-07-01")]
    [InlineData("2026-12-31T22:59:59", "2026-12-31")]
    [InlineData("2026-12-31T23:00:00", "2027-01-01")]
    public void Begins_the_day_at_midnight_in_the_partnership_s_zone(string utc, string day) =>
        Assert.Equal(day, At(Utc(utc)).Today.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-03-28", 24)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-10-26", 24)]
    public void Gives_the_nights_of_the_time_change_their_hours(string day, int hours)
    {
        var date = DateOnly.ParseExact(day, "O");

        Assert.Equal(hours, (Paris.StartOf(date.AddDays(1)) - Paris.StartOf(date)).TotalHours);
    }

    [Theory]
    [InlineData("2026-03-29T01:59", "2026-03-29T00:59")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30")]
    [InlineData("2026-03-29T03:00", "2026-03-29T01:00")]
    [InlineData("2026-10-25T01:59", "2026-10-24T23:59")]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30")]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00")]
    public void Moves_a_skipped_hour_on_and_takes_the_first_of_a_repeated_one(string wall, string utc)
    {
        var at = Paris.ToInstant(DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Utc(utc), at);
        Assert.Equal(DateTimeKind.Utc, at.Kind);
    }

    [Fact]
    public void Comes_back_to_the_same_wall_time_outside_the_skipped_hour() =>
        Gen.Int[0, (366 * 24 * 60) - 1].Select(m => new DateTime(2026, 1, 1).AddMinutes(m)).Where(wall => wall.Date != new DateTime(2026, 3, 29) || wall.Hour != 2)
            .Sample(wall => Paris.ToLocal(Paris.ToInstant(wall)) == wall, iter: 10_000);

    [Fact]
    public void Gives_instants_in_the_order_of_days() =>
        Gen.Int[0, 3_650].Select(new DateOnly(2024, 1, 1).AddDays).Sample(day => Paris.StartOf(day) < Paris.StartOf(day.AddDays(1)) && DateOnly.FromDateTime(Paris.ToLocal(Paris.StartOf(day))) == day, iter: 10_000);

    [Fact]
    public void Reads_wall_times_without_a_kind() => Assert.Equal(DateTimeKind.Unspecified, Paris.ToLocal(Paris.NowAt).Kind);

    [Fact]
    public void Follows_the_zone_of_the_partnership()
    {
        var scope = new PartnershipScope();
        scope.Enter(PartnershipId.New(), "Indian/Reunion");

        Assert.Equal(new DateOnly(2026, 12, 1), new LocalClock(new Still(Utc("2026-11-30T20:00:00")), scope).Today);
    }

    static LocalClock At(DateTime utc) => new(new Still(utc), new PartnershipScope());

    static DateTime Utc(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);

    sealed class Still(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at, TimeSpan.Zero);
    }
}
