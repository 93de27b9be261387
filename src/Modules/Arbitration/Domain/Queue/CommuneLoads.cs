using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>Decayed hours of one principal's communes during a projection.</summary>
sealed class CommuneLoads(DateTime now)
{
    readonly Dictionary<CommuneHours, (BigInteger Load, int Version)> loads = [];

    public BigInteger Of(CommuneHours commune) => loads.TryGetValue(commune, out var load) ? load.Load : commune.Decayed(0);
    public int VersionOf(CommuneHours commune) => loads.TryGetValue(commune, out var load) ? load.Version : 0;
    public void Add(CommuneHours commune, long minutes) => loads[commune] = (Of(commune) + CommuneHours.Weigh(now, minutes), VersionOf(commune) + 1);
}
