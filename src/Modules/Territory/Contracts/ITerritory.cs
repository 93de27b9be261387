using Mitoyen.Kernel;

namespace Mitoyen.Territory.Contracts;

/// <summary>Reads the territory of the current partnership, in batches, as of a day.</summary>
public interface ITerritory
{
    Task<PartnershipView?> PartnershipAsync(CancellationToken cancel = default);

    /// <summary>The authorities that share the officers on that day, in the order in which they joined.</summary>
    Task<IReadOnlyList<AuthorityView>> PrincipalsAsync(DateOnly on, CancellationToken cancel = default);

    /// <summary>Any authority by id, of this partnership or not (parties and beneficiaries are national data).</summary>
    Task<IReadOnlyDictionary<AuthorityId, AuthorityView>> AuthoritiesAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel = default);

    Task<IReadOnlyDictionary<CommuneId, CommuneView>> CommunesAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel = default);

    /// <summary>The communes of the principals on that day, by name.</summary>
    Task<IReadOnlyList<MemberCommune>> MemberCommunesAsync(DateOnly on, CancellationToken cancel = default);

    /// <summary>The principal that a commune belongs to on that day; null when it is of another partnership.</summary>
    Task<AuthorityId?> PrincipalOfAsync(CommuneId commune, DateOnly on, CancellationToken cancel = default);

    /// <summary>All figures of each authority, newest first; disagreeing sources side by side.</summary>
    Task<ILookup<AuthorityId, PopulationFigure>> PopulationsAsync(IReadOnlyCollection<AuthorityId> ids, CancellationToken cancel = default);

    /// <summary>All figures of each commune, newest first; disagreeing sources side by side.</summary>
    Task<ILookup<CommuneId, PopulationFigure>> CommunePopulationsAsync(IReadOnlyCollection<CommuneId> ids, CancellationToken cancel = default);

    /// <summary>The town hall of each commune, with its openings on the days from <paramref name="first"/> to <paramref name="last"/>, both included, at most 366 of them. Unknown hours are null, never open.</summary>
    Task<IReadOnlyDictionary<CommuneId, TownHall>> TownHallsAsync(IReadOnlyCollection<CommuneId> ids, DateOnly first, DateOnly last, CancellationToken cancel = default);
}
