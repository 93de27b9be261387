namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// τ of one principal (rule 5), exact. Refills are settled when they are needed: minutes worked that draw nothing compose, min(σ, min(σ, τ + ρa) + ρb) = min(σ, τ + ρ(a + b)),
/// so that a charge for one principal costs nothing to the thousand others. Time is here the count of minutes recorded by anyone.
/// </summary>
sealed class UrgentAllowance(long startedAt)
{
    readonly long start = startedAt;
    Fraction left;
    Fraction refill;
    long settledAt = startedAt;

    /// <summary>σ in minutes.</summary>
    public long Ceiling { get; private set; }

    /// <summary>First count of worked minutes at which τ is above 0 if nothing more is drawn.</summary>
    public long OpensAt { get; private set; } = long.MaxValue;

    public bool IsOpen(long worked) => worked >= OpensAt;

    public Fraction Left(long worked) => Fraction.Min(Ceiling, left + (refill * (worked - settledAt)));

    /// <summary>σ and ρ from now on. Where nothing was worked yet τ starts at σ; later, a higher σ is reached by refilling.</summary>
    public void Agree(long worked, long ceiling, Fraction refill)
    {
        var now = worked == start ? ceiling : Left(worked);
        (Ceiling, this.refill) = (ceiling, refill);
        Settle(worked, Fraction.Min(ceiling, now));
    }

    /// <summary>A lot on an urgent request: it draws its minutes and refills as any other, in one entry.</summary>
    public void Draw(long worked, long minutes) => Settle(worked + minutes, LeftAfterDrawing(worked, minutes));

    public Fraction LeftAfterDrawing(long worked, long minutes) => Fraction.Min(Ceiling, Left(worked) - minutes + (refill * minutes));

    /// <summary>Least number of minutes drawn in one entry that closes the allowance, null where it never closes.</summary>
    public long? MinutesToClose(long worked)
    {
        var slope = 1 - refill;
        return slope.CompareTo(0) <= 0 ? null : Math.Max(0, (Left(worked) / slope).Ceiling());
    }

    public UrgentAllowance Copy() => (UrgentAllowance)MemberwiseClone();

    void Settle(long worked, Fraction value)
    {
        (left, settledAt) = (value, worked);
        OpensAt = Ceiling <= 0 ? long.MaxValue
            : value.CompareTo(0) > 0 ? worked
            : refill.CompareTo(0) <= 0 ? long.MaxValue
            : worked + (-value / refill).Floor() + 1;
    }
}
