namespace Mitoyen.Territory.Domain;

/// <summary>Code officiel géographique: five characters, digits but for Corsica's 2A and 2B.</summary>
static class InseeCode
{
    public const int Length = 5;

    public static bool IsValid(string? text) =>
        text is { Length: Length }
        && char.IsAsciiDigit(text[0])
        && (char.IsAsciiDigit(text[1]) || (text[0] == '2' && text[1] is 'A' or 'B'))
        && text[2..].All(char.IsAsciiDigit);
}
