using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>How the town halls are reached and when they are open, as their clerks say.</summary>
public interface ITownHalls
{
    /// <summary>A commune that is not in the territory is missing from the answer.</summary>
    Task<IReadOnlyDictionary<CommuneId, TownHallView>> OfAsync(IReadOnlyCollection<CommuneId> communes, CancellationToken cancel = default);

    /// <summary>Writes what is known of a town hall: an installation that takes over its past, the demonstration, tests. Hours as OpenStreetMap writes them; refused when they cannot be read.</summary>
    Task<Refusal?> TellAsync(CommuneId commune, string? address, string? phone, string? mail, string? website, string? openingHours, CancellationToken cancel = default);
}
