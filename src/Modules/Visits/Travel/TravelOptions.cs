namespace Mitoyen.Visits.Travel;

/// <summary>Section <c>Visits</c>.</summary>
sealed class TravelOptions
{
    /// <summary>An OSRM-compatible server, for instance <c>http://osrm.internal:5000</c>; null: times come from the formula and the matrix.</summary>
    public string? Osrm { get; set; }

    /// <summary>Pictures under the maps, for instance <c>https://tiles.example/{z}/{x}/{y}.png</c>; null: maps are drawn without, and nobody else is asked for anything.</summary>
    public string? Tiles { get; set; }

    /// <summary>Whom the tiles' maker wants named on the map.</summary>
    public string TilesAttribution { get; set; } = "";

    /// <summary>OSRM profile.</summary>
    public string Profile { get; set; } = "driving";
}
