using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Contracts;

/// <summary>The clauses of the agreement that arbitration reads.</summary>
/// <param name="LongestLot">L: the longest lot; default 14 h, two days.</param>
/// <param name="CarryOverCap">C: how much unused right a principal keeps; default 14 h.</param>
/// <param name="UrgentAllowance">σ: urgent work allowed ahead of the queue; default 7 h; 0 switches it off.</param>
/// <param name="RefillPerMille">ρ: thousandths of a minute given back per worked minute; null is half of each principal's share.</param>
public sealed record ArbitrationClauses(Minutes LongestLot, Minutes CarryOverCap, Minutes UrgentAllowance, int? RefillPerMille)
{
    public static readonly ArbitrationClauses Default = new(Minutes.FromHours(14), Minutes.FromHours(14), Minutes.FromHours(7), null);
}
