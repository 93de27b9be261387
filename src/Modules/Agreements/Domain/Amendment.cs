using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.Domain;

/// <summary>An amendment (avenant): it changes some terms from a day on. What it changes stands in <see cref="Term"/> rows of its own, beside those it follows.</summary>
sealed class Amendment : IBelongsToPartnership, IVersioned
{
    public AmendmentId Id { get; init; }
    public PartnershipId PartnershipId { get; init; }
    public AgreementId AgreementId { get; init; }
    public int Version { get; private set; }
    public DateTime ChangedAt { get; private set; }
    /// <summary>1, 2, 3… in its agreement.</summary>
    public int Number { get; init; }
    public string Purpose { get; private set; } = "";
    public DateOnly EffectiveOn { get; private set; }
    /// <summary>A new last day of the agreement; null: unchanged.</summary>
    public DateOnly? LastDay { get; private set; }
    public DateOnly? SignedOn { get; private set; }

    internal void Write(string purpose, DateOnly effectiveOn, DateOnly? lastDay, DateTime at) =>
        (Purpose, EffectiveOn, LastDay, ChangedAt) = (purpose, effectiveOn, lastDay, at.After(ChangedAt));

    internal void Touch(DateTime at) => ChangedAt = at.After(ChangedAt);

    internal void Sign(DateOnly on, DateTime at) => (SignedOn, ChangedAt) = (on, at.After(ChangedAt));
}
