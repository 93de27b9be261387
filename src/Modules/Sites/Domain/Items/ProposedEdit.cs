using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>
/// The text that somebody whose texts are read first wants a published item to have. Every site goes on showing the item's own text until the site
/// that it is from has said yes. At most one of an item waits.
/// </summary>
sealed class ProposedEdit : IBelongsToPartnership, IVersioned
{
    public required Guid Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required ItemId ItemId { get; init; }
    public required AccountId? By { get; init; }
    public required string ByName { get; init; }
    public string Slug { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public string Body { get; private set; } = "";
    public ItemFacts Facts { get; private set; } = new NewsFacts();
    public DateTime? ValidFromAt { get; private set; }
    public DateTime? ValidToAt { get; private set; }
    public ItemMedia Media { get; private set; } = ItemMedia.None;
    public DateTime ProposedAt { get; private set; }

    /// <summary>Which of the item's texts it was written over.</summary>
    public int OverEdition { get; private set; }
    public EditState State { get; private set; }

    /// <summary>Why it was refused; the author reads it.</summary>
    public string Reason { get; private set; } = "";
    public AccountId? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public int Version { get; private set; }

    public ItemText Text => new(Slug, Title, Summary, Body, Facts, ValidFromAt, ValidToAt) { Media = Media };

    public static ProposedEdit Of(Item item, ItemText text, AccountId? by, string byName, DateTime at)
    {
        var edit = new ProposedEdit { Id = Guid.CreateVersion7(), PartnershipId = item.PartnershipId, ItemId = item.Id, By = by, ByName = byName };
        edit.Write(item, text, at);
        return edit;
    }

    public void Write(Item item, ItemText text, DateTime at)
    {
        (Slug, Title, Summary, Body, Facts, ValidFromAt, ValidToAt) = text;
        (Media, ProposedAt, OverEdition) = (text.Media ?? item.Media, at, item.Edition);
    }

    /// <summary>A picture or file of it has been replaced.</summary>
    public void Replace(MediumId old, MediumId successor)
    {
        if (Media.All.Contains(old)) Media = Media.With(old, successor);
    }

    /// <summary>Every site that shows the item shows this text from now on.</summary>
    public Refusal? AcceptInto(Item item, AccountId by, DateTime at)
    {
        if (State != EditState.Waiting) return new NoEditWaits();
        if (item.State == ItemState.Archived) return new WithdrawnAlready();
        item.Write(Text, ByName, at);
        (State, DecidedBy, DecidedAt) = (EditState.Accepted, by, at);
        return null;
    }

    public Refusal? Refuse(string reason, AccountId by, DateTime at)
    {
        if (State != EditState.Waiting) return new NoEditWaits();
        if (string.IsNullOrWhiteSpace(reason)) return new RefusalWithoutReason();
        (State, Reason, DecidedBy, DecidedAt) = (EditState.Refused, reason.Trim(), by, at);
        return null;
    }

    /// <summary>Its author thinks better of it.</summary>
    public Refusal? TakeBack(DateTime at)
    {
        if (State != EditState.Waiting) return new NoEditWaits();
        (State, DecidedAt) = (EditState.TakenBack, at);
        return null;
    }
}
