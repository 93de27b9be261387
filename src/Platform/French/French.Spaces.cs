namespace Mitoyen.Platform;

/// <summary>
/// French as it is printed: numbers, durations, dates, plurals, names of places, and the reading of what people type. The same on every machine: it asks no culture data.
/// A no-break space stands before a unit, “%” and “:”, a narrow one inside numbers and before “; ? !”.
/// </summary>
public static partial class French
{
    /// <summary>U+00A0: before a unit, % and the colon, inside quotation marks.</summary>
    public const char Nbsp = '\u00A0';

    /// <summary>U+202F: between thousands, before ; ? and !.</summary>
    public const char Narrow = '\u202F';

    /// <summary>U+2212, as wide as +.</summary>
    public const char Minus = '\u2212';

    /// <summary>A colon between two texts, with its spaces.</summary>
    public const string Colon = "\u00A0: ";

    /// <summary>« text ».</summary>
    public static string Quote(string text) => $"«{Nbsp}{text}{Nbsp}»";

    /// <summary>Every kind of space as a plain one, none at the ends: for reading what was typed or pasted.</summary>
    static string Plain(string? typed) => string.Join(' ', (typed ?? "").Split((char[])[' ', '\t', Nbsp, Narrow, '\u2009'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same text with a capital first letter, to begin a title.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The same text with a small first letter, to go on inside a sentence.</summary>
    public static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
