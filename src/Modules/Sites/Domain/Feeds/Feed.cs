using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Feeds;

/// <summary>What an association or a neighbour publishes elsewhere, read for one site in the background. It publishes nothing by itself: what it brings is proposed.</summary>
sealed class Feed : IBelongsToPartnership, IVersioned
{
    public const int LongestAddress = 1000;

    public required FeedId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId SiteId { get; init; }

    /// <summary>Of the association or the neighbour, as a person typed it; items bear it as their author.</summary>
    public required string Name { get; set; }
    public required string Address { get; set; }
    public required FeedKind Kind { get; set; }
    public required AccountId? AddedBy { get; init; }
    public required DateTime AddedAt { get; init; }

    /// <summary>Null: it is followed.</summary>
    public DateTime? PausedAt { get; private set; }

    /// <summary>As the server gave them, to ask for changes only.</summary>
    public string? ETag { get; private set; }
    public string? LastModified { get; private set; }
    public DateTime? LookedAt { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public DateTime NextLookAt { get; private set; }

    /// <summary>In a row.</summary>
    public int Failures { get; private set; }

    /// <summary>French sentence; empty: the last look went well.</summary>
    public string LastFailure { get; private set; } = "";
    public int Version { get; private set; }

    int Seed => HashCode.Combine(Id.Value.GetHashCode(), Failures);

    /// <summary>What has arrived keeps the name that it came under.</summary>
    public void Rename(string name) => Name = name.Trim();

    /// <summary>It has been read there just now. What the old server knew it by says nothing to the new one.</summary>
    public void MoveTo(string address, FeedKind kind, DateTime at)
    {
        (Address, Kind) = (address, kind);
        Claim(at);
        Answered(at, null, null, null);
    }

    public void Pause(DateTime at) => PausedAt ??= at;

    public void Follow(DateTime at) => (PausedAt, NextLookAt, Failures) = (null, at, 0);

    public Refusal? MayBeLookedAtNow(DateTime at) => LookedAt + FeedPace.ByHand > at ? new LookedAtJustNow() : null;

    /// <summary>Before the question leaves: whoever else looks now leaves it alone meanwhile.</summary>
    public void Claim(DateTime at) => (LookedAt, NextLookAt) = (at, at.AddMinutes(10));

    public void Answered(DateTime at, string? etag, string? lastModified, TimeSpan? asked)
    {
        (ETag, LastModified) = (etag, lastModified);
        Unchanged(at, asked);
    }

    public void Unchanged(DateTime at, TimeSpan? asked)
    {
        (AnsweredAt, Failures, LastFailure) = (at, 0, "");
        NextLookAt = FeedPace.AfterSuccess(at, asked, Seed);
    }

    /// <param name="isGone">For good: it is paused, and a person decides.</param>
    public void Failed(DateTime at, string sentence, TimeSpan? notBefore, bool isGone)
    {
        (Failures, LastFailure) = (Failures + 1, sentence);
        NextLookAt = FeedPace.AfterFailure(at, Failures, notBefore, Seed);
        if (isGone) Pause(at);
    }
}
