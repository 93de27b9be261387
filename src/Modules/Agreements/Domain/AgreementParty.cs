using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>A principal that signs the agreement.</summary>
sealed class AgreementParty : IBelongsToPartnership
{
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    public AuthorityId Authority { get; init; }
    /// <summary>0, 1, 2…: the order in which they stand in the text, by which ties are broken.</summary>
    public int Position { get; init; }
}
