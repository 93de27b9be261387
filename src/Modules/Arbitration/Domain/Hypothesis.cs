using System.Numerics;

namespace Mitoyen.Arbitration.Domain;

/// <summary>Minutes not recorded, asked about: "what if this principal had received so many more, of this kind, for this commune?"</summary>
readonly record struct Hypothesis(KindAccount Kind, CommuneHours Commune, long Minutes)
{
    public static readonly Hypothesis None;

    public long For(KindAccount kind) => ReferenceEquals(kind, Kind) ? Minutes : 0;
    public BigInteger For(CommuneHours commune, DateTime now) => ReferenceEquals(commune, Commune) && Minutes != 0 ? CommuneHours.Weigh(now, Minutes) : BigInteger.Zero;
    public SupportShare Over(SupportShare share) => Minutes == 0 ? share : share.Plus(Minutes, Kind.IsSupport);
}
