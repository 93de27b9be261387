using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>How a town hall is reached, and when it is open on the days asked for.</summary>
/// <param name="Address">Lines separated by <c>\n</c>; null when nobody has told it, like every other null here.</param>
/// <param name="Latitude">Degrees north, WGS 84: centre of the commune.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="HoursSource">Where the hours come from when the town hall itself did not tell them (hours invented for the demonstration).</param>
public sealed record TownHall(
    CommuneId Commune, string? Address, string? Phone, double? Latitude, double? Longitude, string? HoursSource, IReadOnlyDictionary<DateOnly, IReadOnlyList<OpenDoors>>? Openings)
{
    /// <summary>False: nobody has told the hours, which means neither open nor closed.</summary>
    public bool HoursAreKnown => Openings is not null;

    /// <summary>The openings of a day that was asked for, in order of time; empty when closed, null when the hours are unknown.</summary>
    public IReadOnlyList<OpenDoors>? On(DateOnly day) => Openings?[day];
}
