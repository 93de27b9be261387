using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>The vote of one party's assembly on the agreement, or on one of its amendments.</summary>
sealed class Deliberation : IBelongsToPartnership
{
    public DeliberationId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    public AmendmentId? AmendmentId { get; init; }
    public AuthorityId Party { get; init; }
    public string Assembly { get; init; } = "";
    public DateOnly AdoptedOn { get; init; }
    public string Number { get; init; } = "";
    /// <summary>To the prefecture; without it the act is not enforceable (CGCT L2131-1 and L5211-3).</summary>
    public DateOnly? TransmittedOn { get; init; }
}
