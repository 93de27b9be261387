using Mitoyen.Platform.Maps;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Pictures under the maps of rounds; null: they are drawn without, and nobody else is asked for anything.</summary>
sealed record RoundTiles(TileServer? Server);
