namespace Mitoyen.Territory.Domain;

/// <summary>The doors are open from <see cref="From"/> until <see cref="To"/>, exclusive, on one day.</summary>
readonly record struct OpeningInterval
{
    /// <exception cref="ArgumentException">It would close before it opens.</exception>
    public OpeningInterval(TimeOnly from, TimeOnly to)
    {
        if (to <= from) throw new ArgumentException($"A door closes after it opens ({from:HH:mm} – {to:HH:mm}).", nameof(to));
        (From, To) = (from, to);
    }

    public TimeOnly From { get; }
    public TimeOnly To { get; }

    public bool Contains(TimeOnly time) => time >= From && time < To;
}
