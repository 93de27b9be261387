using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain.Media;

/// <summary>
/// A picture or a file of a site's library. Items show it by its id. Its bytes never change: who replaces it adds another, which takes its place in the items,
/// so that the versions of an item keep what they showed.
/// </summary>
sealed class Medium : IBelongsToPartnership, IVersioned
{
    public const int LongestName = 150, LongestAlternative = 250, LongestCredit = 120;

    public required MediumId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }

    /// <summary>In whose library it stands.</summary>
    public required SiteId SiteId { get; init; }
    public required MediumKind Kind { get; init; }
    public required string Hash { get; init; }
    public required string MediaType { get; init; }
    public required long Bytes { get; init; }
    public required int Width { get; init; }
    public required int Height { get; init; }
    public required string Widths { get; init; }
    public required int? Pages { get; init; }
    public required bool? HasText { get; init; }

    /// <summary>Of a file: the text of its link. Of a picture: what it is called in the library.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the picture says to who does not see it; empty: nothing, or nobody has written it yet.</summary>
    public string Alternative { get; private set; } = "";

    /// <summary>Somebody has said that the picture tells nothing that the text does not.</summary>
    public bool Decorative { get; private set; }
    public string Credit { get; private set; } = "";
    public required AccountId? AddedBy { get; init; }
    public required string AddedByName { get; init; }
    public required DateTime AddedAt { get; init; }

    /// <summary>What took its place; it stays for the versions that showed it.</summary>
    public MediumId? ReplacedBy { get; private set; }
    public int Version { get; private set; }

    /// <summary>A picture of which nobody has said what it shows is shown nowhere.</summary>
    public bool IsDescribed => Kind == MediumKind.File || Decorative || Alternative.Length > 0;

    public IReadOnlyList<int> WidthList => [.. Widths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => int.Parse(w, CultureInfo.InvariantCulture))];

    public static Medium Add(PartnershipId partnership, SiteId site, KeptContent kept, string name, AccountId? by, string byName, DateTime at) => new()
    {
        Id = MediumId.New(), PartnershipId = partnership, SiteId = site, Kind = kept.Kind, Hash = kept.Hash, MediaType = kept.MediaType, Bytes = kept.Bytes, Width = kept.Width, Height = kept.Height,
        Widths = kept.Widths, Pages = kept.Pages, HasText = kept.HasText, Name = Shorten(name), AddedBy = by, AddedByName = byName, AddedAt = at,
    };

    /// <summary>Says what it is. Of a picture, one of the two must be chosen: what it shows, or that it only decorates.</summary>
    public Refusal? Describe(string name, bool? decorative, string alternative, string credit)
    {
        if (string.IsNullOrWhiteSpace(name)) return new MediumWithoutName();
        if (Kind == MediumKind.Picture && PictureWords.Check(decorative, alternative) is { } no) return no;
        (Name, Decorative, Alternative, Credit) = (Shorten(name), Kind == MediumKind.Picture && decorative is true, decorative is true ? "" : alternative.Trim(), credit.Trim());
        return null;
    }

    /// <summary>Other bytes for the same purpose: the new medium says what this one said.</summary>
    public Outcome<Medium> ReplaceWith(KeptContent kept, AccountId? by, string byName, DateTime at)
    {
        if (ReplacedBy is not null) return new ReplacedAlready();
        if (kept.Kind != Kind) return new OtherKindOfMedium();
        if (kept.Hash == Hash) return new SameContent();
        var successor = Add(PartnershipId, SiteId, kept, Name, by, byName, at);
        (successor.Alternative, successor.Decorative, successor.Credit) = (Alternative, Decorative, Credit);
        ReplacedBy = successor.Id;
        return successor;
    }

    static string Shorten(string name) => name.Trim() is { Length: > LongestName } whole ? whole[..(LongestName - 1)] + "…" : name.Trim();
}
