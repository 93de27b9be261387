namespace Mitoyen.Arbitration.Domain;

/// <summary>Minutes of support among all minutes charged to a principal over eight weeks.</summary>
readonly record struct SupportShare(long Support, long All)
{
    public SupportShare Plus(long minutes, bool isSupport) => new(isSupport ? Support + minutes : Support, All + minutes);

    /// <summary>Without a minute of support there is nothing to hold, even where corrections of older minutes bring the whole below 0.</summary>
    /// <param name="ceiling">In basis points.</param>
    public bool IsAbove(long ceiling) => Support > 0 && (Int128)Support * 10_000 > (Int128)All * ceiling;
}
