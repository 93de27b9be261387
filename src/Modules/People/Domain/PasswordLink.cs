using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Domain;

/// <summary>A link, sent by mail, by which the owner of an account chooses a password: once, and not for long.</summary>
[SharedAcrossPartnerships("it belongs to an account, as the password does")]
sealed class PasswordLink(PasswordLinkId id, AccountId accountId, PasswordLinkKind kind, string tokenHash, DateTime createdAt)
{
    public PasswordLinkId Id { get; } = id;
    public AccountId AccountId { get; } = accountId;
    public PasswordLinkKind Kind { get; } = kind;
    public string TokenHash { get; } = tokenHash;
    public DateTime CreatedAt { get; } = createdAt;
    public DateTime ExpiresAt { get; private set; } = createdAt + Lifetime(kind);
    public DateTime? UsedAt { get; private set; }
    public DateTime? RevokedAt { get; private set; }

    public bool IsOpen(DateTime now) => UsedAt is null && RevokedAt is null && now < ExpiresAt;

    public void Revoke(DateTime now) => RevokedAt ??= now;

    static TimeSpan Lifetime(PasswordLinkKind kind) => kind == PasswordLinkKind.Invitation ? TimeSpan.FromDays(7) : TimeSpan.FromHours(1);
}
