namespace Mitoyen.Territory.Contracts;

/// <summary>72 real communes around Bapaume and Bertincourt, and the authorities they have belonged to since 2008 (INSEE, IGN, DGCL; Licence Ouverte). For the demonstration and for tests.</summary>
public interface IReferenceTerritory
{
    /// <summary>Loads what is not there yet; a commune that already has memberships keeps them. Gives the number of communes added.</summary>
    Task<int> LoadAsync(ReferenceMemberships memberships, CancellationToken cancel = default);
}
