using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>Founds a partnership: by <c>mitoyen init</c>, by the demonstration, by tests.</summary>
public interface IPartnershipFounding
{
    /// <summary>
    /// Adds the partnership, makes each authority (by SIREN, already in the territory) a principal from <paramref name="from"/> on, and enters the partnership in this scope.
    /// Refused when a SIREN is unknown or given twice, or the name is empty.
    /// </summary>
    Task<Outcome<PartnershipId>> FoundAsync(string name, IReadOnlyList<string> sirens, DateOnly from, CancellationToken cancel = default);

    /// <summary>Every partnership of the installation (jobs walk them; nobody sees them on a page).</summary>
    Task<IReadOnlyList<PartnershipView>> AllAsync(CancellationToken cancel = default);
}
