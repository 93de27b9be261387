using System.Globalization;

namespace Mitoyen.Sites.ReadFeeds.Formats;

/// <summary>Dates of RFC 822 and RFC 3339, as they are found: some with a wrong day of the week or in words of another zone. Null: nobody could say.</summary>
static class FeedDate
{
    static readonly (string Name, string Offset)[] Zones = [(" UTC", " +00:00"), (" UT", " +00:00"), (" CEST", " +02:00"), (" CET", " +01:00"), (" EST", " -05:00"), (" EDT", " -04:00"), (" PST", " -08:00"), (" PDT", " -07:00")];

    public static DateTime? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var date = text.Trim();
        if (date.IndexOf(',', StringComparison.Ordinal) is > 0 and < 12 and var comma) date = date[(comma + 1)..].Trim();
        foreach (var (name, offset) in Zones)
            if (date.EndsWith(name, StringComparison.OrdinalIgnoreCase)) { date = date[..^name.Length] + offset; break; }
        return DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.Year is >= 1990 and <= 2100 ? at.UtcDateTime : null;
    }
}
