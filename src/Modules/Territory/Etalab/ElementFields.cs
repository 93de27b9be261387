using System.Text.Json;

namespace Mitoyen.Territory.Etalab;

/// <summary>Fields of an element that may be missing or of another type than expected.</summary>
static class ElementFields
{
    /// <summary>Null when missing or null.</summary>
    /// <exception cref="FormatException">It is there and is no text.</exception>
    public static string? Text(this JsonElement element, string name) => element.Field(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new FormatException($"le champ {name} n’est pas un texte"),
    };

    /// <exception cref="FormatException">It is there and is no whole number.</exception>
    public static int? Whole(this JsonElement element, string name) => element.Field(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        _ => throw new FormatException($"le champ {name} n’est pas un nombre entier"),
    };

    /// <exception cref="FormatException">It is there and is no list.</exception>
    public static IEnumerable<JsonElement> List(this JsonElement element, string name) => element.Field(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw new FormatException($"le champ {name} n’est pas une liste"),
    };

    static JsonElement? Field(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;
}
