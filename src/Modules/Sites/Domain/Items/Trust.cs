using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>A site takes what one contributor, or one neighbour, proposes without looking at it first.</summary>
sealed class Trust : IBelongsToPartnership
{
    public required TrustId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }

    /// <summary>The site that trusts.</summary>
    public required SiteId Receiver { get; init; }

    /// <summary>The contributor; null: a neighbour is trusted.</summary>
    public required AccountId? Contributor { get; init; }

    /// <summary>The neighbour; null: a contributor is trusted.</summary>
    public required SiteId? Neighbour { get; init; }
    public required DateTime GivenAt { get; init; }

    /// <summary>Null: it holds.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public void Withdraw(DateTime at) => WithdrawnAt ??= at;

    public bool Covers(SiteId receiver, SiteId origin, AccountId? author) =>
        WithdrawnAt is null && Receiver == receiver && ((Contributor is { } one && one == author) || Neighbour == origin);

    /// <summary>
    /// Whether a placement is accepted without a look: the receiver trusts, and somebody has once accepted an item of this author on a site that was not its own.
    /// </summary>
    public static bool AcceptsAlone(IEnumerable<Trust> given, SiteId receiver, SiteId origin, AccountId? author, bool isKnownElsewhere) =>
        isKnownElsewhere && author is not null && given.Any(t => t.Covers(receiver, origin, author));
}
