using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.SimulateKeys;

/// <summary>The keys side by side, for one year of hours.</summary>
/// <param name="Figures">The population figures of each principal that one can choose among, newest first.</param>
/// <param name="Chosen">Index of the figure chosen for each principal.</param>
/// <param name="Unknown">Labels of the measures that have no figures.</param>
sealed record Simulation(
    DateOnly On, int YearlyHours, IReadOnlyList<AuthorityView> Principals, IReadOnlyList<int> Communes, IReadOnlyList<IReadOnlyList<PopulationFigure>> Figures, IReadOnlyList<int> Chosen,
    IReadOnlyList<KeyRow> Rows, KeyRow? Mix, IReadOnlyList<long> NormalisedWeights, IReadOnlyList<string> Unknown)
{
    public int WeightSum => Rows.Sum(r => r.Weight ?? 0);

    /// <summary>A figure with its source, and its year where it has one.</summary>
    public static string Told(PopulationFigure figure) => $"{French.Number(figure.Value)} ({figure.Source}{(figure.Year is { } year ? $", {year}" : "")})";

    public AuthorityId Id(int principal) => Principals[principal].Id;
}
