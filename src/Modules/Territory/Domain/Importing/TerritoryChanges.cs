using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain.Importing;

/// <summary>What an import changes, all of it or nothing.</summary>
sealed class TerritoryChanges
{
    public List<NewCommune> NewCommunes { get; } = [];
    public List<NewAuthority> NewAuthorities { get; } = [];
    public List<NewMembership> NewMemberships { get; } = [];
    public List<EndedMembership> EndedMemberships { get; } = [];

    /// <summary>Began on the very day of the import: an earlier import of that day is corrected, not followed by another membership.</summary>
    public List<EndedMembership> RemovedMemberships { get; } = [];
    public List<NewFigure<CommuneId>> NewCommuneFigures { get; } = [];
    public List<NewFigure<AuthorityId>> NewAuthorityFigures { get; } = [];
    public List<RenamedCommune> RenamedCommunes { get; } = [];
    public List<ChangedAuthority> ChangedAuthorities { get; } = [];
    public List<RecodedCommune> RecodedCommunes { get; } = [];
    public List<ClosedCommune> ClosedCommunes { get; } = [];
    public List<CommuneId> ReopenedCommunes { get; } = [];
    public List<AuthorityId> ReopenedAuthorities { get; } = [];
    public List<DissolvedAuthority> DissolvedAuthorities { get; } = [];
    public List<LineRefusal> Refusals { get; } = [];

    /// <summary>Communes whose membership the demonstration plays: left alone.</summary>
    public int PlayedMembershipsKept { get; set; }

    /// <summary>Communes that the database knows and the file does not name: left alone.</summary>
    public int CommunesNotInFile { get; set; }

    /// <summary>Ends a membership that has no end yet.</summary>
    public void End(KnownMembership membership, DateOnly on)
    {
        if (membership.To is not null || membership.IsPlayed || membership.From > on) return;
        (membership.From == on ? RemovedMemberships : EndedMemberships).Add(new(membership.Commune, membership.Authority, membership.From, on));
    }

    public int Count =>
        NewCommunes.Count + NewAuthorities.Count + NewMemberships.Count + EndedMemberships.Count + RemovedMemberships.Count + NewCommuneFigures.Count + NewAuthorityFigures.Count
        + RenamedCommunes.Count + ChangedAuthorities.Count + RecodedCommunes.Count + ClosedCommunes.Count + ReopenedCommunes.Count + ReopenedAuthorities.Count + DissolvedAuthorities.Count;
}

sealed record NewCommune(CommuneId Id, string Code, string Name, string? Siren, string? PostalCodes);

sealed record NewAuthority(AuthorityId Id, string Siren, string Name, AuthorityKind Kind);

sealed record NewMembership(CommuneId Commune, AuthorityId Authority, DateOnly From, string Source);

sealed record EndedMembership(CommuneId Commune, AuthorityId Authority, DateOnly From, DateOnly To);

sealed record NewFigure<TId>(TId Subject, int Position, int Value, string Source, int Year);

/// <param name="Until">The first day on which it no longer bears the former name.</param>
sealed record RenamedCommune(CommuneId Id, string FormerName, string Name, DateOnly Until);

sealed record ChangedAuthority(AuthorityId Id, string FormerName, AuthorityKind FormerKind, string Name, AuthorityKind Kind, DateOnly Until);

/// <summary>SIREN or postal codes corrected.</summary>
sealed record RecodedCommune(CommuneId Id, string? Siren, string? PostalCodes);

sealed record ClosedCommune(CommuneId Id, DateOnly On, string Successor);

sealed record DissolvedAuthority(AuthorityId Id, DateOnly On);
