using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Domain;

/// <summary>
/// The multi-year plan of a site and its yearly action plans (loi n° 2005-102, art. 47; décret n° 2019-768). A commune may show the one of its communauté
/// in place of one of its own (<see cref="Site.PlanFrom"/>).
/// </summary>
sealed class AccessibilityPlan : IBelongsToPartnership, IVersioned, IShapesSites
{
    public required SiteId SiteId { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required DateOnly From { get; set; }

    /// <summary>Its last day.</summary>
    public required DateOnly Until { get; set; }

    /// <summary>Who answers for it, and how to reach them.</summary>
    public required string Responsible { get; set; }

    /// <summary>What is aimed at; empty: not told.</summary>
    public string Policy { get; set; } = "";

    /// <summary>People, training, money; empty: not told.</summary>
    public string Means { get; set; } = "";

    /// <summary>Where more of it can be read; empty: nowhere.</summary>
    public string MoreUrl { get; set; } = "";

    /// <summary>As <see cref="PlanMeasure.WriteAll"/> writes them.</summary>
    public string MeasuresText { get; set; } = "";
    public int Version { get; private set; }

    public IReadOnlyList<PlanMeasure> Measures => PlanMeasure.ReadAll(MeasuresText);

    public IEnumerable<(SiteId Site, SiteTopic Topics)> Touched => [(SiteId, SiteTopic.Site)];

    public PlanState StateOn(DateOnly day) => day < From ? PlanState.Coming : day <= Until ? PlanState.Current : PlanState.Expired;

    /// <summary>Three years at most, to the day; each measure in one of its years.</summary>
    public static Refusal? Check(DateOnly from, DateOnly until, IReadOnlyList<PlanMeasure> measures) =>
        until < from ? new PlanThatEndsFirst()
        : until >= from.AddYears(3) ? new PlanTooLong(from.AddYears(3).AddDays(-1))
        : measures.FirstOrDefault(m => m.Year < from.Year || m.Year > until.Year) is { } outside ? new MeasureOutsidePlan(outside.Year, from.Year, until.Year)
        : null;
}

enum PlanState { Coming, Current, Expired }
