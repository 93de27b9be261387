using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Domain;

/// <summary>A role that a person holds from a day on, until the day before <see cref="To"/>.</summary>
sealed class HeldGrant(GrantId id, PartnershipId partnershipId, AccountId accountId, Role role, GrantScope scope, Guid scopeId, DateOnly from) : IBelongsToPartnership
{
    public GrantId Id { get; } = id;
    public PartnershipId PartnershipId { get; } = partnershipId;
    public AccountId AccountId { get; } = accountId;
    public Role Role { get; } = role;
    public GrantScope Scope { get; } = scope;
    /// <summary>The authority or commune; empty for the partnership.</summary>
    public Guid ScopeId { get; } = scopeId;
    public DateOnly From { get; } = from;
    /// <summary>First day without the role; null while it has no end.</summary>
    public DateOnly? To { get; private set; }

    public Grant Grant => new(Role, Scope, ScopeId);

    public bool Holds(DateOnly day) => day >= From && (To is null || day < To);

    /// <summary>From that day on, the person has the role no more. One that ends on its first day held on none, and stays as a fact.</summary>
    public void End(DateOnly day) => To = day < From ? From : day;
}
