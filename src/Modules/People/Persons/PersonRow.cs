using Mitoyen.People.Domain;

namespace Mitoyen.People.Persons;

/// <summary>A person of the partnership as the list shows them.</summary>
sealed record PersonRow(Account Account, IReadOnlyList<HeldGrant> Held, DateTime? LastSeenAt, PersonState State);
