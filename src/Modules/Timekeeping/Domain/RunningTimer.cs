using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Contracts;

namespace Mitoyen.Timekeeping.Domain;

/// <summary>A timer that runs for an officer; one at a time. It lives in the database, so a restart stops nothing.</summary>
sealed class RunningTimer : IBelongsToPartnership
{
    /// <summary>Also the form key of the line that it will become: stopped twice, it is recorded once.</summary>
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required AccountId Officer { get; init; }
    public required DateTime StartedAt { get; init; }
    public required WorkKind Kind { get; init; }
    public required AuthorityId? Principal { get; init; }
    public required CommuneId? Commune { get; init; }
    public required RequestId? Request { get; init; }

    public Combination Combination => new(Kind, new Beneficiary(Principal, Commune), Request);

    public static RunningTimer Start(PartnershipId partnership, AccountId officer, Combination work, DateTime at) => new()
    {
        Id = Guid.CreateVersion7(), PartnershipId = partnership, Officer = officer, StartedAt = at,
        Kind = work.Kind, Principal = work.Beneficiary.Principal, Commune = work.Beneficiary.Commune, Request = work.Request,
    };

    /// <summary>To the nearest minute; half a minute counts as one.</summary>
    public Minutes Elapsed(DateTime at) => new(Math.Max(0, (at - StartedAt + TimeSpan.FromSeconds(30)).Ticks / TimeSpan.TicksPerMinute));
}
