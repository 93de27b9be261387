namespace Mitoyen.Visits.Domain.Planning;

/// <summary>A candidate: everything open at one place bundled into one stop.</summary>
/// <param name="Place">Index in <see cref="TravelTimes"/>.</param>
/// <param name="Service">Length of the stop, in the problem's unit.</param>
/// <param name="Prize">What it is worth; 0 or more.</param>
sealed record Visit(VisitKey Key, int Place, int Service, int Prize, OpeningHours Hours)
{
    /// <summary>Must be served if it can be at all, before any prize is counted (a council, an appointment that was promised).</summary>
    public bool Pinned { get; init; }

    /// <summary>The officer must have them all.</summary>
    public IReadOnlySet<string> Skills { get; init; } = new HashSet<string>();

    public Appointment? Confirmed { get; init; }
}
