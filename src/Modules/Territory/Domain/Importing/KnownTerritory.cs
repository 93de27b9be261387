using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain.Importing;

/// <summary>The territory as the database has it before an import.</summary>
sealed class KnownTerritory
{
    /// <summary>By INSEE code.</summary>
    public Dictionary<string, KnownCommune> Communes { get; } = [];

    /// <summary>By SIREN.</summary>
    public Dictionary<string, KnownAuthority> Authorities { get; } = [];

    /// <summary>Memberships in EPCI with their own taxation that have no end yet, or that end last; one a commune.</summary>
    public Dictionary<CommuneId, KnownMembership> Memberships { get; } = [];

    public Dictionary<CommuneId, List<KnownFigure>> CommuneFigures { get; } = [];
    public Dictionary<AuthorityId, List<KnownFigure>> AuthorityFigures { get; } = [];
}

sealed record KnownCommune(CommuneId Id, string Code, string Name, string? Siren, string? PostalCodes, DateOnly? ClosedOn);

sealed record KnownAuthority(AuthorityId Id, string Siren, string Name, AuthorityKind Kind, DateOnly? DissolvedOn);

/// <param name="IsPlayed">The demonstration's: it stays.</param>
sealed record KnownMembership(CommuneId Commune, AuthorityId Authority, DateOnly From, DateOnly? To, bool IsPlayed);

sealed record KnownFigure(int Position, int Value, string Source, int? Year);
