namespace Mitoyen.Territory.Domain;

/// <summary>Nine digits that INSEE gives to every legal unit, the last of which makes Luhn's sum a multiple of ten.</summary>
static class Siren
{
    public const int Length = 9;

    public static bool IsValid(string? text) => text is { Length: Length } && text.All(char.IsAsciiDigit) && LuhnSum(text) % 10 == 0;

    /// <summary>From the right, every second digit is doubled and its own digits are added.</summary>
    static int LuhnSum(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? digit : (digit * 2 / 10) + (digit * 2 % 10);
        }
        return sum;
    }
}
