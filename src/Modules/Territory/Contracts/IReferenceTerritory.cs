using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>72 real communes around Bapaume and Bertincourt, and the authorities they have belonged to since 2008 (INSEE, IGN, DGCL; Licence Ouverte). For the demonstration and for tests.</summary>
public interface IReferenceTerritory
{
    /// <summary>Loads what is not there yet; a commune that already has memberships keeps them. Gives the number of communes added.</summary>
    Task<int> LoadAsync(ReferenceMemberships memberships, CancellationToken cancel = default);

    /// <summary>
    /// Gives invented hours, marked as invented, to most of these communes that have told none: no open data give them. One in eight is left unknown, so that asking for hours shows something.
    /// For the demonstration only. The same communes get the same hours every time. Gives the number of communes that got some.
    /// </summary>
    Task<int> InventHoursAsync(IReadOnlyCollection<CommuneId> communes, CancellationToken cancel = default);
}
