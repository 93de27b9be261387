using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Media;

namespace Mitoyen.Sites.Domain.Items;

/// <summary>
/// Something written once, at its origin. Every site that shows it has a <see cref="Placement"/>; none has a copy, so that a correction or a withdrawal
/// is seen everywhere by the save that makes it.
/// </summary>
sealed class Item : IBelongsToPartnership, IVersioned, IShapesSites
{
    readonly List<Placement> placements = [];
    readonly List<ItemVersion> versions = [];
    readonly List<Attachment> attachments = [];
    readonly List<ItemStep> steps = [];

    public required ItemId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required SiteId Origin { get; init; }
    public required ContentType Type { get; init; }

    /// <summary>Who began it, and answers for it.</summary>
    public required AccountId? Author { get; init; }
    public required string AuthorName { get; init; }

    /// <summary>Where a feed brought it from; empty: written here.</summary>
    public string Source { get; init; } = "";
    public string Slug { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public string Body { get; private set; } = "";
    public ItemFacts Facts { get; private set; } = new NewsFacts();
    public DateTime? ValidFromAt { get; private set; }
    public DateTime? ValidToAt { get; private set; }

    /// <summary>The day on which somebody should look whether it is still true.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>The day of review of which somebody was reminded; null: of none.</summary>
    public DateOnly? RemindedOf { get; private set; }
    public ItemState State { get; private set; }
    public DateTime? FirstPublishedAt { get; private set; }
    public DateTime ChangedAt { get; private set; }

    /// <summary>Since when the breaker keeps it off every site; null: it does not.</summary>
    public DateTime? FrozenAt { get; private set; }
    public ItemId? MergedInto { get; private set; }

    /// <summary>How many texts it has had.</summary>
    public int Edition { get; private set; }

    /// <summary>Why it was given back to its author; empty: it was not.</summary>
    public string GivenBackFor { get; private set; } = "";
    public int Version { get; private set; }

    public IReadOnlyList<Placement> Placements => placements;

    /// <summary>Those of this unit of work only: earlier ones are read by their table.</summary>
    public IReadOnlyList<ItemVersion> NewVersions => versions;

    /// <summary>Those of this unit of work only.</summary>
    public IReadOnlyList<ItemStep> NewSteps => steps;

    public IReadOnlyList<Attachment> Attachments => attachments;

    public ItemMedia Media => attachments.Count == 0 ? ItemMedia.None : new([.. attachments.OrderBy(a => a.Position).Select(a => a.MediumId)]);

    public ItemText Text => new(Slug, Title, Summary, Body, Facts, ValidFromAt, ValidToAt) { Media = Media };

    public IEnumerable<(SiteId Site, SiteTopic Topics)> Touched => placements.Select(p => (p.SiteId, Topics.Of(Type)));

    /// <summary>Whether it may be seen at all, wherever it is placed.</summary>
    public bool IsOut(DateTime at) => State == ItemState.Published && FrozenAt is null && !(ValidFromAt > at) && !(ValidToAt <= at);

    /// <param name="day">The day of the instant, where the site is.</param>
    public bool IsShownOn(SiteId site, DateTime at, DateOnly day) => IsOut(at) && placements.Exists(p => p.SiteId == site && p.IsShownOn(day));

    public Placement? On(SiteId site) => placements.Find(p => p.SiteId == site);

    /// <summary>Begins an item; its own site shows it as soon as it is published.</summary>
    public static Item Begin(PartnershipId partnership, SiteId origin, ContentType type, AccountId? author, string authorName, ItemText text, DateTime at, string source = "", ItemId? id = null)
    {
        var item = new Item { Id = id ?? ItemId.New(), PartnershipId = partnership, Origin = origin, Type = type, Author = author, AuthorName = authorName, Source = source };
        item.Place(origin, at).Accept(null, at);
        item.Write(text, authorName, at);
        return item;
    }

    public void Write(ItemText text, string by, DateTime at)
    {
        text = text with { Media = text.Media ?? Media };
        if (Edition > 0 && text == Text) return;
        Attach(text.Media);
        (Slug, Title, Summary, Body, Facts, ValidFromAt, ValidToAt) = text;
        (ChangedAt, Edition) = (at, Edition + 1);
        versions.Add(new()
        {
            Id = ItemVersionId.New(), PartnershipId = PartnershipId, ItemId = Id, Number = Edition, Slug = Slug, Title = Title, Summary = Summary, Body = Body, Facts = Facts,
            ValidFromAt = ValidFromAt, ValidToAt = ValidToAt, Media = text.Media, SavedBy = by, SavedAt = at,
        });
    }

    void Attach(ItemMedia media)
    {
        if (media == Media) return;
        attachments.Clear();
        attachments.AddRange(media.All.Select((m, i) => new Attachment { Id = Guid.CreateVersion7(), PartnershipId = PartnershipId, ItemId = Id, MediumId = m, Position = i }));
    }

    /// <summary>Where the author wants it to be shown; its own site always is one. What the others decided stays.</summary>
    public void AskFor(IReadOnlyCollection<SiteId> wanted, DateTime at)
    {
        foreach (var placement in placements.Where(p => p.SiteId != Origin && !wanted.Contains(p.SiteId))) placement.AskNoMore();
        foreach (var site in wanted) Place(site, at);
    }

    public Refusal? Submit(DateTime at)
    {
        if (State != ItemState.Draft) return new NotADraft();
        ComeTo(ItemState.Submitted, at);
        return null;
    }

    public Refusal? GiveBack(string reason, DateTime at)
    {
        if (State != ItemState.Submitted) return new NotSubmitted();
        if (string.IsNullOrWhiteSpace(reason)) return new RefusalWithoutReason();
        ComeTo(ItemState.Draft, at);
        GivenBackFor = reason.Trim();
        return null;
    }

    public Refusal? Publish(DateTime at)
    {
        if (FrozenAt is not null) return new FrozenItem();
        if (MergedInto is not null) return new MergedItem();
        if (State == ItemState.Published) return new PublishedAlready();
        ComeTo(ItemState.Published, at);
        FirstPublishedAt ??= at;
        return null;
    }

    /// <summary>Takes it off every site at once; it can be published again.</summary>
    public Refusal? Withdraw(DateTime at)
    {
        if (State == ItemState.Archived) return new WithdrawnAlready();
        ComeTo(ItemState.Archived, at);
        return null;
    }

    public void LookAgainOn(DateOnly? day) => ReviewOn = day;

    public bool NeedsReminder(DateOnly today) => State == ItemState.Published && FrozenAt is null && ReviewOn <= today && RemindedOf != ReviewOn;

    public void Remind() => RemindedOf = ReviewOn;

    public void Freeze(DateTime at) => FrozenAt ??= at;

    public void Thaw() => FrozenAt = null;

    /// <summary>
    /// Two said the same: this one is withdrawn, the other stays. A site that had decided on this one and not on the other keeps its decision, now on the other.
    /// </summary>
    public Refusal? MergeInto(Item other, DateTime at)
    {
        if (other.Id == Id || other.Type != Type || other.MergedInto is not null || MergedInto is not null || other.State == ItemState.Archived) return new NotToBeMerged();
        foreach (var own in placements)
        {
            var there = other.On(own.SiteId);
            if (there is { State: not PlacementState.Proposed }) continue;
            (there ?? other.Place(own.SiteId, at)).TakeOver(own);
        }
        ComeTo(ItemState.Archived, at);
        MergedInto = other.Id;
        return null;
    }

    void ComeTo(ItemState state, DateTime at)
    {
        (State, GivenBackFor, ChangedAt) = (state, "", at);
        steps.Add(new() { Id = Guid.CreateVersion7(), PartnershipId = PartnershipId, ItemId = Id, State = state, TakenAt = at });
    }

    Placement Place(SiteId site, DateTime at)
    {
        var placement = On(site);
        if (placement is null) placements.Add(placement = new() { Id = PlacementId.New(), PartnershipId = PartnershipId, ItemId = Id, SiteId = site, Type = Type });
        placement.Ask(at);
        return placement;
    }
}
