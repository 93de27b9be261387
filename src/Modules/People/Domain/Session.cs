using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.Domain;

/// <summary>A signed-in browser, kept on the server: deleting the row signs it out at its next request.</summary>
[SharedAcrossPartnerships("a session belongs to an account, which may work for several partnerships in turn")]
sealed class Session(SessionId id, AccountId accountId, string tokenHash, string device, bool awaitsCode, DateTime createdAt)
{
    public static readonly TimeSpan IdleFor = TimeSpan.FromDays(14);
    public static readonly TimeSpan LastsFor = TimeSpan.FromDays(90);
    public static readonly TimeSpan CodeWaitsFor = TimeSpan.FromMinutes(10);

    public SessionId Id { get; } = id;
    public AccountId AccountId { get; } = accountId;
    public string TokenHash { get; } = tokenHash;
    /// <summary>What the person recognises it by: « Firefox sur Windows ».</summary>
    public string Device { get; } = device;
    /// <summary>The password was right, the code of the authenticator app is still to come: signed in to nothing yet.</summary>
    public bool AwaitsCode { get; } = awaitsCode;
    public DateTime CreatedAt { get; } = createdAt;
    /// <summary>To within five minutes.</summary>
    public DateTime LastUsedAt { get; private set; } = createdAt;
    /// <summary>The partnership that the person works for in this browser; null: the first.</summary>
    public PartnershipId? PartnershipId { get; private set; }

    public bool IsOver(DateTime now) =>
        now - CreatedAt >= (AwaitsCode ? CodeWaitsFor : LastsFor) || now - LastUsedAt >= IdleFor;

    public void WorkFor(PartnershipId partnership) => PartnershipId = partnership;
}
