using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>
/// One item on one site: asked by the author, decided by the site. It names no other site it came through, so that no chain and no loop can be made:
/// whatever shows an item shows the one that lives at its origin.
/// </summary>
sealed class Placement : IBelongsToPartnership, IVersioned, IShapesSites
{
    public required PlacementId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required ItemId ItemId { get; init; }
    public required SiteId SiteId { get; init; }
    public required ContentType Type { get; init; }

    /// <summary>Whether the author (still) wants it there; the site's decision is kept either way.</summary>
    public bool Asked { get; private set; } = true;
    public DateTime AskedAt { get; private set; }
    public PlacementState State { get; private set; }

    /// <summary>Why it was refused; the author reads it.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Null: accepted by itself, at the origin or by trust.</summary>
    public AccountId? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public bool Pinned { get; private set; }
    public bool Hidden { get; private set; }

    /// <summary>The word under which the site files it; empty: none.</summary>
    public string LocalCategory { get; private set; } = "";

    /// <summary>The last day on this site; null: as long as the item.</summary>
    public DateOnly? EndOn { get; private set; }
    public int Version { get; private set; }

    public IEnumerable<(SiteId Site, SiteTopic Topics)> Touched => [(SiteId, Topics.Of(Type))];

    /// <param name="day">The day where the site is.</param>
    public bool IsShownOn(DateOnly day) => Asked && State == PlacementState.Accepted && !Hidden && !(EndOn < day);

    public void Ask(DateTime at)
    {
        if (!Asked || AskedAt == default) AskedAt = at;
        Asked = true;
    }

    public void AskNoMore() => Asked = false;

    /// <param name="by">Null: nobody had to look at it.</param>
    public void Accept(AccountId? by, DateTime at) => (State, Reason, DecidedBy, DecidedAt) = (PlacementState.Accepted, "", by, at);

    public Refusal? Refuse(string reason, AccountId by, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(reason)) return new RefusalWithoutReason();
        (State, Reason, DecidedBy, DecidedAt) = (PlacementState.Refused, reason.Trim(), by, at);
        return null;
    }

    public void Pin(bool pinned) => Pinned = pinned;

    public void Hide(bool hidden) => Hidden = hidden;

    public void Arrange(string category, DateOnly? endOn) => (LocalCategory, EndOn) = (category.Trim(), endOn);

    /// <summary>After a merger: what the site had decided on the other item holds for this one.</summary>
    public void TakeOver(Placement other) =>
        (Asked, AskedAt, State, Reason, DecidedBy, DecidedAt, Pinned, Hidden, LocalCategory, EndOn) =
        (other.Asked, other.AskedAt, other.State, other.Reason, other.DecidedBy, other.DecidedAt, other.Pinned, other.Hidden, other.LocalCategory, other.EndOn);
}
