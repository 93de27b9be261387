using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>Decayed hours of one principal's communes during a projection: each is computed once, then grows by whole lots.</summary>
sealed class CommuneLoads(int communes, BigInteger lot)
{
    readonly BigInteger[] loads = new BigInteger[communes];

    // 0: not yet computed.
    readonly int[] versions = new int[communes];

    public BigInteger Of(CommuneHours commune)
    {
        if (versions[commune.Index] == 0) (loads[commune.Index], versions[commune.Index]) = (commune.Decayed(), 1);
        return loads[commune.Index];
    }

    public int VersionOf(CommuneHours commune) => versions[commune.Index];

    public void AddLot(CommuneHours commune)
    {
        loads[commune.Index] = Of(commune) + lot;
        versions[commune.Index]++;
    }
}
