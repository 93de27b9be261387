using Mitoyen.Territory.Contracts;

namespace Mitoyen.Sites.Domain.Acts;

/// <summary>The figure by which a commune is judged on a day.</summary>
/// <param name="Year">In which it came into force.</param>
sealed record LegalPopulation(int Value, string Source, int Year)
{
    /// <summary>From this many inhabitants on there is no choice (CGCT L2131-1, III and IV).</summary>
    public const int NoChoiceFrom = 3_500;

    public bool MayChoose => Value < NoChoiceFrom;

    /// <summary>
    /// The newest figure in force that day; where sources of one year disagree, the largest, for the electronic form is lawful for everybody.
    /// A figure without a year proves nothing about a day: null then, as where there is none.
    /// </summary>
    public static LegalPopulation? On(DateOnly day, IEnumerable<PopulationFigure> figures) =>
        figures.Where(f => f.Year <= day.Year).OrderByDescending(f => f.Year).ThenByDescending(f => f.Value).Select(f => new LegalPopulation(f.Value, f.Source, f.Year!.Value)).FirstOrDefault();
}
