using System.Numerics;
using Mitoyen.Platform;

namespace Mitoyen.Visits.Domain.Sharing;

/// <summary>Says in French how the road of a round was split, with the figures that anyone can check for two principals.</summary>
static class SplitSentence
{
    /// <param name="names">Of the principals, in the order of the split.</param>
    /// <param name="unit">Writes an amount: minutes, kilometres.</param>
    public static string Of(RoundCost round, IReadOnlyList<string> names, IReadOnlyList<long> parts, Func<long, string> unit)
    {
        int[] served = [.. Enumerable.Range(0, round.Principals).Where(round.Serves)];
        if (served.Length == 0) return "Cette tournée n’a servi personne.";
        if (served.Length == 1) return $"Cette tournée n’a servi que {names[served[0]]}, qui en porte toute la route{French.Colon}{unit(round.Whole)}.";
        var alone = French.Join([.. served.Select(p => $"{unit(round.Of(BigInteger.One << p))} pour {names[p]}")]);
        var shares = French.Join([.. served.Select(p => $"{unit(parts[p])} pour {names[p]}")]);
        var how = served.Length == 2
            ? "chacun porte ce que sa propre tournée aurait demandé, moins la moitié de ce que la tournée commune économise"
            : "chacun porte la moyenne de ce que sa venue ajoute, quel que soit l’ordre dans lequel on compte";
        return $"La tournée commune demande {unit(round.Whole)} de route. Séparées, les tournées auraient demandé {alone}{French.Colon}{how}, soit {shares}.";
    }
}
