using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Domain;

/// <summary>A link by which somebody without an account acts for one commune, until it is revoked.</summary>
sealed class PersonalLink(PersonalLinkId id, PartnershipId partnershipId, CommuneId communeId, string name, string email, string tokenHash, DateTime createdAt)
    : IBelongsToPartnership
{
    /// <summary>Uses closer than this to the last one are the same visit: one link of the journal.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromMinutes(15);

    public PersonalLinkId Id { get; } = id;
    public PartnershipId PartnershipId { get; } = partnershipId;
    public CommuneId CommuneId { get; } = communeId;
    public string Name { get; } = name;
    public string Email { get; } = email;
    public string TokenHash { get; } = tokenHash;
    public DateTime CreatedAt { get; } = createdAt;
    public DateTime? LastUsedAt { get; private set; }
    public DateTime? RevokedAt { get; private set; }

    public PersonalLinkView View => new(Id, PartnershipId, CommuneId, Name, Email);

    /// <summary>True when this use begins a visit.</summary>
    public bool Use(DateTime now)
    {
        if (LastUsedAt is { } last && now - last < Visit) return false;
        LastUsedAt = now;
        return true;
    }

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
