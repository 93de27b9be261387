using Mitoyen.Platform.Maps;

namespace Mitoyen.Sites.Resident;

/// <summary>Pictures under the map of a site's places, once somebody opens it; null: there is no such map, and nobody else is asked for anything.</summary>
sealed record SiteTiles(TileServer? Server);
