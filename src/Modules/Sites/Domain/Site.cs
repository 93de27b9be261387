using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Sites.Domain;

/// <summary>The site of one commune or of one communauté: rows, nothing else. What it shows is decided by placements; how it looks and what its feet say stands here.</summary>
sealed class Site : IBelongsToPartnership, IVersioned
{
    public required SiteId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }

    /// <summary>The communauté whose site this is, or to which its commune belongs.</summary>
    public required AuthorityId AuthorityId { get; init; }

    /// <summary>Null: the site of the communauté itself.</summary>
    public required CommuneId? CommuneId { get; init; }
    public required string Name { get; set; }

    /// <summary>The one name under which its pages are shown; the others lead there. Without port.</summary>
    public required string HostName { get; set; }
    public required string Slug { get; init; }

    /// <summary>One sentence under the name; empty: none.</summary>
    public string Tagline { get; set; } = "";

    /// <summary>As <see cref="Theme.Write"/> writes it.</summary>
    public required string ThemeText { get; set; }

    /// <summary>As <see cref="HomeBlocks.Write"/> writes it.</summary>
    public required string BlocksText { get; set; }

    /// <summary>One entry a line: label, vertical bar, address.</summary>
    public required string MenuText { get; set; }
    public string FooterText { get; set; } = "";

    /// <summary>Empty: no banner.</summary>
    public string BannerText { get; set; } = "";

    /// <summary>The last day of the banner; null: until it is taken away.</summary>
    public DateOnly? BannerUntil { get; set; }
    public LegalFacts Legal { get; private set; } = LegalFacts.Nothing;
    public AccessibilityAudit Audit { get; private set; } = AccessibilityAudit.None;

    /// <summary>The site whose multi-year plan of accessibility it shows in place of one of its own; null: its own, if it has one.</summary>
    public SiteId? PlanFrom { get; set; }
    public int Version { get; private set; }

    public Theme Theme => Theme.Read(ThemeText);
    public IReadOnlyList<HomeBlock> Blocks => HomeBlocks.Read(BlocksText);
    public IReadOnlyList<MenuLink> Menu => MenuLink.ReadAll(MenuText);

    public string? BannerOn(DateOnly day) => BannerText.Length > 0 && !(BannerUntil < day) ? BannerText : null;

    public void Declare(LegalFacts legal) => Legal = legal;

    public void Declare(AccessibilityAudit audit) => Audit = audit;
}
