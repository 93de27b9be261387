using System.Globalization;

namespace Mitoyen.Sites.Domain;

/// <summary>The 106 criteria of RGAA 4.1, by their numbers: thirteen topics, each with its own count.</summary>
static class RgaaCriteria
{
    static readonly int[] OfTopic = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

    public static int Count => OfTopic.Sum();

    public static bool Has(string number) => Place(number) is not null;

    /// <summary>Its place among all of them, from 0; null: there is no such criterion.</summary>
    public static int? Place(string number) =>
        number.Split('.') is [var topic, var criterion] && Number(topic) is { } t && t <= OfTopic.Length && Number(criterion) is { } c && c <= OfTopic[t - 1] ? OfTopic[..(t - 1)].Sum() + c - 1 : null;

    static int? Number(string text) => text.Length is 1 or 2 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
