using CsCheck;
using Mitoyen.Platform;
using Xunit;

namespace Mitoyen.Modules.Tests.FrenchTexts;

public class Dates
{
    static readonly Gen<DateOnly> AnyDay = Gen.Int[0, 109_000].Select(n => new DateOnly(1900, 1, 1).AddDays(n));

    static string Plain(string text) => text.Replace('\u00A0', ' ');

    [Fact]
    public void A_date_is_written_in_full_or_in_short()
    {
        var day = new DateOnly(2026, 11, 24);

        Assert.Equal("mardi 24 novembre 2026", Plain(French.Date(day)));
        Assert.Equal("24 nov. 2026", Plain(French.ShortDate(day)));
        Assert.Equal("mar. 24 nov.", Plain(French.ColumnDate(day)));
        Assert.Equal("novembre 2026", Plain(French.Month(day)));
        Assert.Equal("semaine 48", Plain(French.Week(day)));
        Assert.Equal("dimanche 1er février 2026", Plain(French.Date(new(2026, 2, 1))));
    }

    [Fact]
    public void Every_form_that_is_written_can_be_read_again() => AnyDay.Sample(day =>
        new[] { French.Date(day), French.DateWithoutDay(day), French.ShortDate(day), $"{day:yyyy-MM-dd}", $"{day:dd/MM/yyyy}", $"{day.Day}.{day.Month}.{day.Year}", $"{day:dd-MM-yyyy}" }
            .All(text => French.ReadDate(text).Value == day), iter: 10_000);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("demain")]
    [InlineData("31/02/2026")]
    [InlineData("29 février 2026")]
    [InlineData("24/13/2026")]
    [InlineData("24/11/26")]
    [InlineData("24/11/0026")]
    [InlineData("0/11/2026")]
    [InlineData("24 ju 2026")]
    [InlineData("24 jui 2026")]
    [InlineData("24/11/99999999999999999999")]
    [InlineData("2026-11-24T10:00")]
    public void What_is_no_date_is_refused_with_its_reason(string? typed)
    {
        Assert.True(French.ReadDate(typed).IsRefused(out var no));

        Assert.EndsWith(".", no.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8h30", 8, 30)]
    [InlineData("08:30", 8, 30)]
    [InlineData("14 h", 14, 0)]
    [InlineData("23:59", 23, 59)]
    public void An_hour_of_the_day_is_read(string typed, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), French.ReadTime(typed).Value);

    [Theory]
    [InlineData("24h")]
    [InlineData("8h60")]
    [InlineData("8:3")]
    [InlineData("midi")]
    public void What_is_no_hour_is_refused(string typed) => Assert.True(French.ReadTime(typed).IsRefused(out _));

    [Fact]
    public void An_hour_that_is_written_can_be_read_again() =>
        Gen.Int[0, 1439].Sample(m => French.ReadTime(French.TimeOfDay(new TimeOnly(m / 60, m % 60))).Value == new TimeOnly(m / 60, m % 60));

    [Theory]
    [InlineData(0, "aujourd’hui")]
    [InlineData(-1, "hier")]
    [InlineData(1, "demain")]
    [InlineData(-3, "il y a 3 jours")]
    [InlineData(20, "dans 2 semaines")]
    [InlineData(-95, "il y a 3 mois")]
    [InlineData(-800, "il y a 2 ans")]
    public void A_day_is_told_from_today(int days, string expected) =>
        Assert.Equal(expected, Plain(French.Relative(new DateOnly(2026, 11, 24).AddDays(days), new DateOnly(2026, 11, 24))));

    [Theory]
    [InlineData(-20, "à l’instant")]
    [InlineData(-300, "il y a 5 min")]
    [InlineData(-3 * 3600, "il y a 3 h")]
    [InlineData(26 * 3600, "dans 1 jour")]
    public void An_instant_is_told_from_now(int seconds, string expected)
    {
        var now = new DateTime(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc);

        Assert.Equal(expected, Plain(French.Relative(now.AddSeconds(seconds), now)));
    }

    [Fact]
    public void A_period_says_no_more_than_it_must()
    {
        Assert.Equal("du 1er au 7 novembre 2026", Plain(French.Period(new(2026, 11, 1), new(2026, 11, 7))));
        Assert.Equal("du 30 novembre au 6 décembre 2026", Plain(French.Period(new(2026, 11, 30), new(2026, 12, 6))));
        Assert.Equal("du 28 décembre 2026 au 3 janvier 2027", Plain(French.Period(new(2026, 12, 28), new(2027, 1, 3))));
        Assert.Equal("le 24 novembre 2026", Plain(French.Period(new(2026, 11, 24), new(2026, 11, 24))));
    }
}
