using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>What a line said before it was revised: shown to everybody who may read the line, and used to undo.</summary>
sealed class EntryRevision : IBelongsToPartnership
{
    public required TimeEntryId Entry { get; init; }

    /// <summary>The version of the line that said this.</summary>
    public required int Version { get; init; }

    public required PartnershipId PartnershipId { get; init; }
    public required DateTime ReplacedAt { get; init; }
    public required DateOnly Day { get; init; }
    public required Minutes Minutes { get; init; }
    public required WorkKind Kind { get; init; }
    public required AuthorityId? Principal { get; init; }
    public required CommuneId? Commune { get; init; }
    public required RequestId? Request { get; init; }
    public required string Note { get; init; }

    public Beneficiary Beneficiary => new(Principal, Commune);

    public static EntryRevision Of(TimeEntry entry, DateTime at) => new()
    {
        Entry = entry.Id, Version = entry.Version, PartnershipId = entry.PartnershipId, ReplacedAt = at, Day = entry.Day, Minutes = entry.Minutes,
        Kind = entry.Kind, Principal = entry.Principal, Commune = entry.Commune, Request = entry.Request, Note = entry.Note,
    };

    public NewTimeEntry For(AccountId officer) => new(officer, Day, Minutes, Kind, Beneficiary, Request, Note);
}
