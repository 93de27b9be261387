using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Xunit;

namespace Mitoyen.Modules.Tests.FrenchTexts;

public class Durations
{
    static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2212', '-');

    [Theory]
    [InlineData(0, "0 h")]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 h")]
    [InlineData(750, "12 h 30")]
    [InlineData(725, "12 h 05")]
    [InlineData(1607 * 60, "1 607 h")]
    [InlineData(-135, "-2 h 15")]
    [InlineData(-5, "-5 min")]
    public void Minutes_are_written_as_hours_and_minutes(long minutes, string expected) => Assert.Equal(expected, Plain(French.Hours(minutes)));

    [Theory]
    [InlineData(135, "+2 h 15")]
    [InlineData(0, "0 h")]
    [InlineData(-45, "-45 min")]
    public void A_balance_shows_its_sign(long minutes, string expected) => Assert.Equal(expected, Plain(French.SignedHours(new(minutes))));

    [Theory]
    [InlineData(750, "12,5 h")]
    [InlineData(20, "0,33 h")]
    [InlineData(40, "0,67 h")]
    [InlineData(-20, "-0,33 h")]
    [InlineData(60, "1 h")]
    public void Decimal_hours_are_rounded_to_hundredths(long minutes, string expected) => Assert.Equal(expected, Plain(French.DecimalHours(new(minutes))));

    [Fact]
    public void Only_no_break_spaces_stand_inside_a_duration() => Gen.Long[-10_000_000, 10_000_000].Sample(m => !French.Hours(m).Contains(' ', StringComparison.Ordinal));

    [Fact]
    public void What_is_written_can_be_read_again() =>
        Gen.Long[0, 9_999 * 60].Sample(m => French.ReadMinutes(French.Hours(m)).Value == new Minutes(m), iter: 10_000);

    [Fact]
    public void Every_way_to_write_hours_and_minutes_is_read_alike() =>
        Gen.Select(Gen.Long[0, 999], Gen.Long[0, 59]).Sample((h, m) =>
            new[] { $"{h}h{m:00}", $"{h}:{m:00}", $" {h} h {m} ", $"{h}H{m}min", $"{h}h{m:00}mn", $"{h * 60 + m}", $"{h * 60 + m} min", $"{h} heures {m} m" }
                .All(text => French.ReadMinutes(text).Value.Value == h * 60 + m), iter: 10_000);

    [Theory]
    [InlineData("1,5h", 90)]
    [InlineData("1.25 h", 75)]
    [InlineData("0,05h", 3)]
    [InlineData("2,50 heures", 150)]
    [InlineData("1h", 60)]
    [InlineData("45'", 45)]
    [InlineData("45 minutes", 45)]
    public void Decimal_hours_and_single_units_are_read(string typed, long minutes) => Assert.Equal(minutes, French.ReadMinutes(typed).Value.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("-30")]
    [InlineData("1h75")]
    [InlineData("1,5")]
    [InlineData("0,33h")]
    [InlineData("1:")]
    [InlineData("h30")]
    [InlineData("une heure")]
    [InlineData("10 000 h")]
    [InlineData("999999")]
    [InlineData("1h30h")]
    [InlineData("1e3")]
    [InlineData("٣")]
    public void What_is_no_duration_is_refused_with_its_reason(string? typed)
    {
        Assert.True(French.ReadMinutes(typed).IsRefused(out var no));

        Assert.EndsWith(".", no.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_typed_is_either_read_or_refused() => Gen.String.Sample(text => French.ReadMinutes(text).IsRefused(out _) || French.ReadMinutes(text).Value >= Minutes.Zero);
}
