using System.Globalization;

namespace Mitoyen.Visits.MoveVisit;

/// <summary>Moves a visit to an officer's day, once its price was seen.</summary>
sealed class MoveForm
{
    public string? Version { get; set; }
    public string? To { get; set; }

    public int? ReadVersion => int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : null;
}
