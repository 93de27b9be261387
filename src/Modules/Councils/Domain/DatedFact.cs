using System.Globalization;
using Mitoyen.Platform;

namespace Mitoyen.Councils.Domain;

/// <summary>A fact of a briefing note: from when it holds, what it says, where it is written. Typed one a line as « jj/mm/aaaa | fait | source ».</summary>
sealed record DatedFact(DateOnly From, string Text, string Source)
{
    /// <summary>The facts in force on a day, oldest first. A line that is no fact is skipped here; the form refuses it before.</summary>
    public static IReadOnlyList<DatedFact> InForce(string lines, DateOnly day) =>
        [.. Lines(lines).Select(Read).OfType<DatedFact>().Where(f => f.From <= day).OrderBy(f => f.From)];

    public static IEnumerable<string> Lines(string lines) => lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static DatedFact? Read(string line) => line.Split('|', StringSplitOptions.TrimEntries) switch
    {
        [var day, { Length: > 0 } text, { Length: > 0 } source] when !French.ReadDate(day).IsRefused(out _) => new(French.ReadDate(day).Value, text, source),
        _ => null,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:dd/MM/yyyy} | {Text} | {Source}");
}
