using CsCheck;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Modules.Tests.Territory;

public class SirenTests
{
    static readonly Gen<string> EightDigits = Gen.Char['0', '9'].Array[8].Select(c => new string(c));

    [Theory]
    [InlineData("246200786", true)]
    [InlineData("216200808", true)]
    [InlineData("200035442", true)]
    [InlineData("200035443", false)]
    [InlineData("24620078", false)]
    [InlineData("2462007860", false)]
    [InlineData("24620078６", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Known_numbers(string? siren, bool valid) => Assert.Equal(valid, Siren.IsValid(siren));

    [Fact]
    public void Any_eight_digits_have_exactly_one_control_digit() =>
        EightDigits.Sample(digits => Enumerable.Range(0, 10).Count(key => Siren.IsValid(digits + key)) == 1, iter: 10_000);

    [Fact]
    public void One_wrong_digit_is_always_noticed() =>
        Gen.Select(EightDigits, Gen.Int[0, 8], Gen.Int[1, 9]).Sample((digits, place, shift) =>
        {
            var siren = digits + Enumerable.Range(0, 10).Single(key => Siren.IsValid(digits + key));
            var wrong = siren.ToCharArray();
            wrong[place] = (char)('0' + ((wrong[place] - '0' + shift) % 10));

            return !Siren.IsValid(new string(wrong));
        }, iter: 10_000);

    [Theory]
    [InlineData("62080", true)]
    [InlineData("2A004", true)]
    [InlineData("97411", true)]
    [InlineData("2C004", false)]
    [InlineData("6208", false)]
    [InlineData("62O80", false)]
    [InlineData(null, false)]
    public void Codes_of_communes(string? code, bool valid) => Assert.Equal(valid, InseeCode.IsValid(code));
}
