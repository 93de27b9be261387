using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Mitoyen.Agreements.SimulateKeys;

/// <summary>What the address asks for: the weight of each key in the mix, the population figure of each principal. A number that is none counts as absent: the address can be typed by hand.</summary>
sealed record SimulationInput(IQueryCollection Query)
{
    public const int MostWeight = 1_000;

    public static string WeightName(string code) => $"poids-{code}";

    public static string FigureName(int principal) => $"population-{(principal + 1).ToString(CultureInfo.InvariantCulture)}";

    public int Weight(string code) => Number(WeightName(code), MostWeight);

    public int Figure(int principal, int count) => Math.Min(Number(FigureName(principal), 10_000), Math.Max(0, count - 1));

    int Number(string name, int most) =>
        int.TryParse(Query[name].ToString().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, most) : 0;
}
