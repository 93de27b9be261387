using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Xunit;

namespace Mitoyen.Modules.Tests.FrenchTexts;

public class Amounts
{
    [Fact]
    public void An_amount_that_is_written_is_read_back_to_the_cent() => Gen.Long[0, 99_999_999_999].Sample(cents =>
        Assert.Equal(new Euros(cents), French.ReadEuros(French.Money(new Euros(cents))).Value), iter: 10_000);

    [Theory]
    [InlineData(4_000_000, "40\u202F000\u00A0€")]
    [InlineData(3_999_999, "39\u202F999,99\u00A0€")]
    [InlineData(1_250, "12,50\u00A0€")]
    [InlineData(-5, "\u22120,05\u00A0€")]
    public void Cents_are_written_only_where_there_are_some(long cents, string written) => Assert.Equal(written, French.Money(new Euros(cents)));

    [Theory]
    [InlineData(""), InlineData("-3"), InlineData("12,345"), InlineData("mille"), InlineData("1000000000"), InlineData("1.2.3")]
    public void What_is_no_amount_is_refused_with_a_sentence(string typed) => Assert.True(French.ReadEuros(typed).IsRefused(out _));
}
