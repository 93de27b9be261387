using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>What the place of a commune depends on: its decayed hours per weight, then its oldest request.</summary>
/// <param name="Version">The load's, to see whether it has grown since.</param>
readonly record struct CommuneTurn(BigInteger Load, long Weight, int Version, WaitingRequest Head)
{
    public static readonly IComparer<CommuneTurn> Order = Comparer<CommuneTurn>.Create(static (a, b) =>
    {
        var byLoad = a.Weight == b.Weight ? a.Load.CompareTo(b.Load) : (a.Load * b.Weight).CompareTo(b.Load * a.Weight);
        return byLoad != 0 ? byLoad : WaitingRequest.CompareAge(a.Head, b.Head);
    });
}
