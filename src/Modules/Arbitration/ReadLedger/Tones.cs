using Mitoyen.Platform.Design;

namespace Mitoyen.Arbitration.ReadLedger;

/// <summary>The colour and pattern of a principal: by its place in the agreement.</summary>
static class Tones
{
    public static BadgeTone Of(int place) => place switch { 0 => BadgeTone.First, 1 => BadgeTone.Second, _ => BadgeTone.Neutral };
}
