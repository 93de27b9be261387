using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>
/// One term from a day on. A row is never changed: a draft replaces its rows, and once the agreement or amendment that holds them is signed they stay for ever
/// (triggers of the database refuse anything else).
/// </summary>
sealed class Term : IBelongsToPartnership
{
    public TermId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    /// <summary>Null: a term of the agreement as it was first signed.</summary>
    public AmendmentId? AmendmentId { get; init; }
    public TermKind Kind { get; init; }
    public DateOnly From { get; init; }
    /// <summary>The value as JSON; <see cref="TermValues"/> reads it.</summary>
    public string Value { get; init; } = "";
}
