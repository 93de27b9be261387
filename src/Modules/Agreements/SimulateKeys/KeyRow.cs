using Mitoyen.Agreements.Domain;

namespace Mitoyen.Agreements.SimulateKeys;

/// <summary>A key as the page shows it, with the weight that the mix gives it.</summary>
/// <param name="Weight">0 to 1 000; null for the mix itself.</param>
sealed record KeyRow(SimulatedKey Key, int? Weight, IReadOnlyList<KeyCell> Cells);

/// <param name="BasisPoints">Share of the principal.</param>
/// <param name="YearlyMinutes">Its minutes of a year.</param>
/// <param name="PerCommune">The same divided by its communes, to the nearest minute; null without communes.</param>
sealed record KeyCell(long BasisPoints, long YearlyMinutes, long? PerCommune);
