using System.Globalization;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain;

/// <summary>The population of an authority as the sum of its communes': only where one source gives one year's figure for every commune, so that no commune is left out unseen.</summary>
static class PopulationSum
{
    /// <param name="communes">For each commune, its figures, the newest first.</param>
    public static IReadOnlyList<PopulationFigure> OfComplete(IReadOnlyList<IReadOnlyList<PopulationFigure>> communes) =>
    [
        .. communes.SelectMany(figures => figures.DistinctBy(f => (f.Source, f.Year)))
            .GroupBy(f => (f.Source, f.Year))
            .Where(g => g.Count() == communes.Count)
            .Select(g => new PopulationFigure(g.Sum(f => f.Value), string.Create(CultureInfo.InvariantCulture, $"Somme des {communes.Count} communes : {g.Key.Source}"), g.Key.Year)),
    ];
}
