namespace Mitoyen.Arbitration.Domain;

/// <summary>Minutes of support among all minutes charged to a principal over eight weeks.</summary>
readonly record struct SupportShare(long Support, long All)
{
    public SupportShare Plus(long minutes, bool isSupport) => new(isSupport ? Support + minutes : Support, All + minutes);

    /// <param name="ceiling">In basis points.</param>
    public bool IsAbove(long ceiling) => (Int128)Support * 10_000 > (Int128)All * ceiling;
}
