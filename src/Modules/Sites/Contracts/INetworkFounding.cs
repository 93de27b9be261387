using Mitoyen.Kernel;

namespace Mitoyen.Sites.Contracts;

/// <summary>Takes over what people did around the content elsewhere: an installation's past, the demonstration, tests. After the content: the breaker acts on what is there.</summary>
public interface INetworkFounding
{
    Task TakeOverAsync(KnownNetwork network, CancellationToken cancel = default);
}

public sealed record KnownNetwork(IReadOnlyList<KnownTrust> Trusts, IReadOnlyList<KnownReminder> Reminders, IReadOnlyList<KnownMessage> Messages, IReadOnlyList<KnownFreeze> Frozen, IReadOnlyList<KnownPublicity>? Publicity = null);

/// <summary>How a municipal council chose to publish its acts, from a day on.</summary>
/// <param name="Number">Of the deliberation.</param>
public sealed record KnownPublicity(CommuneId Commune, PublicityMode Mode, DateOnly From, string Number, DateOnly DeliberatedOn);

/// <param name="Neighbour">Null: the person is trusted.</param>
public sealed record KnownTrust(SiteId Receiver, AccountId? Contributor, SiteId? Neighbour, DateTime GivenAt);

public sealed record KnownReminder(SiteId Site, DateTime SentAt, string SentBy, int People);

/// <summary>What a resident wrote to a town hall.</summary>
/// <param name="HandledAt">Null: it waits.</param>
/// <param name="IsComplaint">Something was not accessible.</param>
/// <param name="Page">Where it was not; empty: not told.</param>
public sealed record KnownMessage(SiteId Site, string Receipt, string Sender, string Mail, string Subject, string Body, DateTime ReceivedAt, DateTime? HandledAt, bool IsComplaint = false, string Page = "");

public sealed record KnownFreeze(AccountId Account, string Reason, DateTime At);
