namespace Mitoyen.Territory.Domain;

/// <summary>Days, both included, on which the week's pattern does not hold; closed when there is no interval.</summary>
sealed record OpeningException(DateOnly First, DateOnly Last, IReadOnlyList<OpeningInterval> Intervals)
{
    public bool Covers(DateOnly day) => day >= First && day <= Last;

    public bool Overlaps(OpeningException other) => First <= other.Last && other.First <= Last;
}
