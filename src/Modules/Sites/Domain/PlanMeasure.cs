using System.Globalization;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain;

/// <summary>One thing to do in one year of a plan. Its words are one line.</summary>
sealed record PlanMeasure(int Year, MeasureState State, string Words)
{
    public const int Most = 60;

    /// <summary>One a line, by year and as they were given: the journal then shows what changed.</summary>
    public static string WriteAll(IEnumerable<PlanMeasure> measures) =>
        string.Join('\n', measures.OrderBy(m => m.Year).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Year}|{m.State}|{OneLine(m.Words)}")));

    public static IReadOnlyList<PlanMeasure> ReadAll(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', 3)).Select(p => new PlanMeasure(int.Parse(p[0], CultureInfo.InvariantCulture), Enum.Parse<MeasureState>(p[1]), p[2]))];

    static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
