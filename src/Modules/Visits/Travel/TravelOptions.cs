namespace Mitoyen.Visits.Travel;

/// <summary>Section <c>Visits</c>.</summary>
sealed class TravelOptions
{
    /// <summary>An OSRM-compatible server, for instance <c>http://osrm.internal:5000</c>; null: times come from the formula and the matrix.</summary>
    public string? Osrm { get; set; }

    /// <summary>OSRM profile.</summary>
    public string Profile { get; set; } = "driving";
}
