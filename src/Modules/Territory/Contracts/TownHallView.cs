using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>What nobody has told is null; it is shown as unknown, never as closed or as absent.</summary>
/// <param name="Address">Lines separated by <c>\n</c>.</param>
/// <param name="HoursSource">Who told the hours when it was not the town hall (invented for the demonstration): to be shown beside them.</param>
/// <param name="OsmHours">The same hours in the grammar of OpenStreetMap's <c>opening_hours</c>.</param>
public sealed record TownHallView(CommuneId Commune, string? Address, string? Phone, string? Mail, string? Website, TownHallHours? Hours, string? OsmHours, string? HoursSource = null);
